// What libstdc++'s std::make_shared calls in code without type information.
// Does not belong here: functions that end the process (std_throw.cpp).

namespace std {

class type_info;

// As bits/shared_ptr_base.h declares it.
struct _Sp_make_shared_tag {
  static bool _S_eq(const type_info &) noexcept;
};

// Whether this is its own type's information; there is none.
bool _Sp_make_shared_tag::_S_eq(const type_info &) noexcept { return false; }

}  // namespace std
