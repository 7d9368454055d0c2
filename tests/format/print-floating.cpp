// print's floating point: {} shows the fewest digits that are read back as the same number of its type, the letters e f g a
// what printf's show, without 0x.
// RUN: %cxx %s -o %t %link
// RUN: %t | %check %s
#include <shoji/print.h>

using shoji::println;

int main() {
  auto done = [](auto...) {};
  // CHECK:0 -0 1 0.1 0.3 1e+23 5e-324 1.7976931348623157e+308
  done(println("{} {} {} {} {} {} {} {}", 0., -0., 1., .1, .3, 1e23, 5e-324, 1.7976931348623157e308));
  // CHECK-NEXT:0.1 0.1 0.1 1e-45 3.4028235e+38 1.189731495357231765e+4932
  done(println("{} {} {} {} {} {:.20g}", .1F, .1, .1L, 1e-45F, 3.4028235e38F, 1.18973149535723176502e4932L));
  // CHECK-NEXT:1.00000000000000000001e-01 3.1415926535897932385 4e-4951
  done(println("{:.20e} {} {}", .1L, 3.14159265358979323846L, 3.6e-4951L));
  // CHECK-NEXT:1e-04 1e-05 0.00012 1.2e-05 1e+05 1e+06 1234567 123456789012345680
  done(println("{} {} {} {} {} {} {} {}", 1e-4, 1e-5, 1.2e-4, 1.2e-5, 1e5, 1e6, 1234567., 123456789012345678.));
  // CHECK-NEXT:inf -inf nan INF NAN
  done(println("{} {} {} {:F} {:E}", __builtin_inf(), -__builtin_inf(), __builtin_nan(""), __builtin_inf(), __builtin_nan("")));
  // CHECK-NEXT:1.500000 1.500000e+00 1.5 1.8p+0 1.8P+0 c.p-3
  done(println("{:f} {:e} {:g} {:a} {:A} {:#a}", 1.5, 1.5, 1.5, 1.5, 1.5F, 1.5L));
  // CHECK-NEXT:1.50 1.500E+00 1.6 1.6p+0 2 3.142
  done(println("{:.2f} {:.3E} {:.2} {:.1a} {:.0f} {:.{}f}", 1.5, 1.5, 1.56, 1.4, 1.5, 3.14159, 3));
  // CHECK-NEXT:[   1.5][1.5   ][ 1.5  ][*1.5**][0001.5][+1.5][ 1.5][-001.5][1.][1.0000]
  done(println("[{:6}][{:<6}][{:^6}][{:*^6}][{:06}][{:+}][{: }][{:06}][{:#}][{:#.5g}]", 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -1.5, 1., 1.));
  // CHECK-NEXT:[   inf][  -inf][inf   ][+inf]
  done(println("[{:06}][{:06}][{:<6}][{:+}]", __builtin_inf(), -__builtin_inf(), __builtin_inf(), __builtin_inff()));
  // CHECK-NEXT:[   3.14][3.142e+00]
  done(println("[{:{}.{}f}][{:.3e}]", 3.14159, 7, 2, 3.14159));
  return shoji::flush(stdout) ? 0 : 1;
}
