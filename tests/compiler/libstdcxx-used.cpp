// Programs use what libstdc++ has in headers alone, in the ways of every day, and what goes wrong ends them with a
// message that names it.
// RUN: %python %S/inputs/libstdcxx.py %cxx -I %tests/inputs %s -o %t %link
// RUN: %t
// RUN: not --crash %t range 2>&1 | %check %s --check-prefix=RANGE
// RUN: not --crash %t length 2>&1 | %check %s --check-prefix=LENGTH
// RUN: not --crash %t call 2>&1 | %check %s --check-prefix=CALL
// RANGE:std::__throw_out_of_range: array::at: __n (which is 7) >= _Nm (which is 3)
// RANGE-NEXT:error: Aborted
// LENGTH:std::__throw_length_error: {{.*}}
// LENGTH-NEXT:error: Aborted
// CALL:std::__throw_bad_function_call
// CALL-NEXT:error: Aborted
#include <algorithm>
#include <any>
#include <array>
#include <atomic>
#include <bit>
#include <bitset>
#include <charconv>
#include <chrono>
#include <climits>
#include <cmath>
#include <compare>
#include <concepts>
#include <coroutine>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <limits>
#include <memory>
#include <mutex>
#include <new>
#include <numbers>
#include <numeric>
#include <optional>
#include <random>
#include <ranges>
#include <ratio>
#include <source_location>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>
#include "expect.h"

using namespace std::literals;

template <std::integral Number>
constexpr Number twice(Number number) {
  return number * 2;
}

struct version {
  int major, minor;
  auto operator<=>(const version &) const = default;
};

static int live;
struct counted {
  counted() { ++live; }
  ~counted() { --live; }
};

static void texts() {
  const std::string_view text = "one two three";
  expect(text.find("two") == 4 && text.substr(4, 3) == "two"sv && text.starts_with("one"));
  std::string joined;
  for (int i = 0; i < 100; ++i) joined += std::to_string(i) + ',';
  expect(joined.size() == 290 && joined.find("42,") != std::string::npos && joined.compare(0, 4, "0,1,") == 0);
  std::array<char, 20> digits;
  const auto [end, failed] = std::to_chars(digits.data(), digits.data() + digits.size(), -123456789L);
  expect(failed == std::errc() && std::string_view(digits.data(), end) == "-123456789");
  int number = 0;
  expect(std::from_chars(text.begin() + 2, text.begin() + 3, number, 16).ec == std::errc() && number == 14);
}

static void containers() {
  std::array<int, 8> numbers{5, 3, 8, 1, 7, 2, 6, 4};
  std::ranges::sort(numbers);
  expect(std::ranges::is_sorted(numbers) && std::accumulate(numbers.begin(), numbers.end(), 0) == 36);
  expect(std::ranges::binary_search(numbers, 7) && *std::ranges::max_element(numbers) == 8);
#ifndef __clang__  // whose version 14 does not understand these templates
  int sum = 0;
  for (int each : numbers | std::views::filter([](int n) { return n % 2 == 0; }) | std::views::transform(twice<int>))
    sum += each;
  expect(sum == 40);
  expect(std::source_location::current().line() == __LINE__);
#endif
  const std::span<const int> middle = std::span(numbers).subspan(2, 3);
  expect(middle.size() == 3 && middle.front() == 3 && middle.back() == 5);
  std::vector<std::unique_ptr<counted>> owned;
  for (int i = 0; i < 1000; ++i) owned.push_back(std::make_unique<counted>());
  std::stable_sort(owned.begin(), owned.end());
  owned.erase(owned.begin() + 10, owned.end());
  expect(live == 10);
  owned.clear();
  expect(live == 0);
  auto shared = std::make_shared<counted>();
  const std::weak_ptr<counted> watching = shared;
  expect(shared.use_count() == 1 && watching.lock() == shared);
  shared.reset();
  expect(watching.expired() && live == 0);
  std::vector<int> shuffled(100);
  std::iota(shuffled.begin(), shuffled.end(), 0);
  std::mt19937 random(1);
  std::shuffle(shuffled.begin(), shuffled.end(), random);
  std::nth_element(shuffled.begin(), shuffled.begin() + 50, shuffled.end(), std::greater<>());
  expect(shuffled[50] == 49);
}

static void vocabulary() {
  std::optional<int> perhaps;
  expect(!perhaps && perhaps.value_or(3) == 3);
  perhaps = 4;
  expect(perhaps == 4);
  std::variant<int, std::string, double> one_of = "text"s;
  expect(std::get<std::string>(one_of) == "text" && std::holds_alternative<std::string>(one_of));
  one_of = 5;
  expect(std::visit([](const auto &value) { return sizeof value; }, one_of) == sizeof(int));
  const auto [first, second] = std::tuple(1, "two"sv);
  expect(first == 1 && second == "two" && std::get<0>(std::tie(first, second)) == 1);
  std::function<int(int)> function = [captured = twice(3)](int given) { return captured + given; };
  expect(function(2) == 8 && std::invoke(&version::minor, version{1, 2}) == 2);
  expect((version{1, 9} < version{2, 0}) && (1 <=> 2) < 0);
  expect(std::popcount(0xffu) == 8 && std::bit_ceil(9u) == 16 && std::bit_cast<std::uint32_t>(1.0f) == 0x3f800000);
  expect(std::bitset<8>(0x0f).count() == 4 && std::numeric_limits<int>::max() == INT_MAX);
  expect((std::is_same_v<std::remove_cvref_t<const int &>, int> && std::ratio_less_v<std::milli, std::centi>));
  expect(std::gcd(12, 18) == 6 && std::midpoint(1, 4) == 2 && std::numbers::pi > 3.14);
  expect(std::chrono::duration_cast<std::chrono::milliseconds>(2s + 5ms).count() == 2005);
  expect(std::sqrt(2.25) == 1.5 && std::floor(-0.5f) == -1 && std::isnan(std::numeric_limits<double>::quiet_NaN()));
  expect(std::abs(-3) == 3 && std::strlen("text") == 4);
  std::atomic<int> counter = 1;
  expect(counter.fetch_add(2) == 1 && counter.exchange(9) == 3 && counter.is_lock_free());
  counter.notify_all();
  std::mutex mutex;
  const std::lock_guard<std::mutex> guard(mutex);
  expect(!mutex.try_lock());
  int *const array = new (std::nothrow) int[4];
  expect(array != nullptr);
  delete[] array;
}

int main(int argc, char **argv) {
  texts();
  containers();
  vocabulary();
  if (argc == 1) return 0;
  const std::string_view way = argv[1];
  const std::array<int, 3> three{};
  std::vector<int> none;
  const std::function<void()> nothing;
  if (way == "range") return three.at(static_cast<std::size_t>(argc) + 5);
  if (way == "length") none.reserve(none.max_size() + 1);
  if (way == "call") nothing();
}
