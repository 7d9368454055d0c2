// From a value to its text, by a spec: the converters that printf and print share.
// Does not belong here: taking values from an argument list, or anything that looks at a format string.
#pragma once
#include "format/machine_number.h"
#include "format/sink.h"
#include "format/spec.h"

namespace shoji::format {

// An integer as its magnitude and its sign.
void integer(sink &out, const spec &how, uint64_t magnitude, bool negative);

// The same with the default spec, as {} has it: base 10, nothing added.
void decimal(sink &out, uint64_t magnitude, bool negative);

// A floating-point number in how.style, correctly rounded, to the even one of two that are as near. Needs 8 KiB of the
// stack.
void floating(sink &out, const spec &how, long double value);

// The same in base 16.
void hexadecimal(sink &out, const spec &how, long double value);

// The same in the fewest digits, and then the fewest characters, that are read back as the same number of its type; of
// those the nearest ([charconv.to.chars]). `how` may have a width and flags.
void shortest(sink &out, const spec &how, long double value, precision_of_type type);

// A text of `length` bytes that takes `columns` columns. The precision is not looked at: the caller has cut the text.
void text(sink &out, const spec &how, const char *characters, size_t length, size_t columns);

}  // namespace shoji::format
