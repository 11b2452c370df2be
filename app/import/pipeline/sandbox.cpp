// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include "fileaccess.h"
#include "systemcalls.h"

#include <csignal>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace pipeline {

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kIsSanitized = true;
#else
constexpr bool kIsSanitized = false;
#endif

void limit(int resource, rlim_t most)
{
    const rlimit both {most, most};
    ::setrlimit(__rlimit_resource_t(resource), &both);
}

}

base::Status enterReadingFolder(const QByteArray &folder)
{
    QList<FileRule> rules = systemFiles();
    rules.append({folder, FileRule::Access::Read});
    // What reports a fault reads the map of the process, and asks a program of its own for names of functions.
    if (kIsSanitized)
        rules.append({"/proc", FileRule::Access::Read});
    return restrictFiles(rules);
}

base::Status enterSandbox(const SandboxLimits &limits)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    ::signal(SIGXFSZ, SIG_IGN);
    if (!kIsSanitized)
        limit(RLIMIT_AS, rlim_t(limits.memory));
    limit(RLIMIT_NOFILE, rlim_t(limits.openFiles));
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
    return allowOnlyReading(kIsSanitized ? Observer::Sanitizers : Observer::None);
}

base::Status restrictOtherProgram(const QByteArray &program, const QByteArray &folder)
{
    QList<FileRule> rules = systemFiles();
    rules.append({program.left(program.lastIndexOf('/')), FileRule::Access::Run});
    rules.append({folder, FileRule::Access::Write});
    // An office program reads its settings, looks at itself, and takes its room for shared memory here.
    for (const char *path : {"/etc/libreoffice", "/etc/passwd", "/etc/nsswitch.conf", "/etc/mime.types", "/opt", "/proc/self", "/proc/cpuinfo", "/proc/meminfo", "/proc/stat", "/proc/sys", "/sys/devices/system/cpu"})
        rules.append({path, FileRule::Access::Run});
    for (const char *path : {"/dev/null", "/dev/shm"})
        rules.append({path, FileRule::Access::Write});
    if (const QByteArray data = qgetenv("TESSDATA_PREFIX"); !data.isEmpty())
        rules.append({data, FileRule::Access::Read});
    TRY_VOID(restrictFiles(rules));
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    return forbidReachingOut();
}

}
