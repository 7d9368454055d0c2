// What can be wrong with a format string of print. None of these functions exists: a call of one while the program
// compiles is the error, and its name the message. Does not belong here: the checks (format_string.h).
#pragma once

namespace shoji::format::error_in_format_string {

void more_fields_than_arguments();
void an_argument_is_never_shown();
void this_argument_has_a_type_that_print_cannot_show();
void unmatched_opening_brace();
void unmatched_closing_brace_write_two();
void a_field_begins_with_a_number_or_a_colon();
void a_number_is_too_large();
void a_field_number_begins_with_a_needless_zero();
void numbered_and_unnumbered_fields_are_mixed();
void this_type_letter_does_not_fit_the_argument();
void sign_alternate_form_and_zero_are_for_numbers();
void the_locales_form_is_for_arithmetic_types();
void a_precision_is_for_text_and_floating_point();
void a_width_or_precision_taken_from_an_argument_needs_an_integer();
void a_precision_needs_a_number();
void a_width_begins_with_a_digit_from_1_to_9();
void too_many_fields();

}  // namespace shoji::format::error_in_format_string
