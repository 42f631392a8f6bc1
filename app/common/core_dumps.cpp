// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/core_dumps.h"

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace circumspect::common {

void forbidCoreDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    // A limit of zero does not stop a handler the kernel pipes the image to.
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

}  // namespace circumspect::common
