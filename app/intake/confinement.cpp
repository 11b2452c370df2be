// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "confinement.h"

#include <cerrno>
#include <csignal>
#include <initializer_list>

#include <fcntl.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>

namespace intake {

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

void forbid(scmp_filter_ctx filter, std::initializer_list<int> calls)
{
    for (const int call : calls)
        seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), call, 0);
}

// Files may be opened to read them, and in no other way.
void forbidOpeningToWrite(scmp_filter_ctx filter, int call, unsigned flags)
{
    for (const int mode : {O_WRONLY, O_RDWR})
        seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), call, 1,
            scmp_arg_cmp {flags, SCMP_CMP_MASKED_EQ, O_ACCMODE, scmp_datum_t(mode)});
    for (const int flag : {O_CREAT, O_TRUNC})
        seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), call, 1,
            scmp_arg_cmp {flags, SCMP_CMP_MASKED_EQ, scmp_datum_t(flag), scmp_datum_t(flag)});
}

void forbidNewProcesses(scmp_filter_ctx filter)
{
    // A thread is made with the same call as a process; the flags tell them apart. They lie in memory for clone3, where
    // no filter can see them, so that the library falls back to clone.
    seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0);
    constexpr scmp_datum_t kThread = 0x00010000; // CLONE_THREAD
    seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(clone), 1, scmp_arg_cmp {0, SCMP_CMP_MASKED_EQ, kThread, 0});
    forbid(filter, {SCMP_SYS(fork), SCMP_SYS(vfork), SCMP_SYS(execve), SCMP_SYS(execveat)});
}

void filterCalls()
{
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    if (!filter)
        return;
    forbid(filter, {SCMP_SYS(socket), SCMP_SYS(connect), SCMP_SYS(bind), SCMP_SYS(listen), SCMP_SYS(sendto), SCMP_SYS(sendmsg)});
    forbid(filter, {SCMP_SYS(unlink), SCMP_SYS(unlinkat), SCMP_SYS(rename), SCMP_SYS(renameat), SCMP_SYS(renameat2),
                       SCMP_SYS(mkdir), SCMP_SYS(mkdirat), SCMP_SYS(rmdir), SCMP_SYS(link), SCMP_SYS(linkat),
                       SCMP_SYS(symlink), SCMP_SYS(symlinkat), SCMP_SYS(mknod), SCMP_SYS(mknodat), SCMP_SYS(creat),
                       SCMP_SYS(truncate), SCMP_SYS(ftruncate), SCMP_SYS(chmod), SCMP_SYS(fchmod), SCMP_SYS(fchmodat),
                       SCMP_SYS(chown), SCMP_SYS(fchown), SCMP_SYS(lchown), SCMP_SYS(fchownat)});
    forbid(filter, {SCMP_SYS(ptrace), SCMP_SYS(process_vm_readv), SCMP_SYS(process_vm_writev), SCMP_SYS(mount),
                       SCMP_SYS(umount2), SCMP_SYS(unshare), SCMP_SYS(setns), SCMP_SYS(bpf), SCMP_SYS(io_uring_setup)});
    forbidOpeningToWrite(filter, SCMP_SYS(open), 1);
    forbidOpeningToWrite(filter, SCMP_SYS(openat), 2);
    seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(openat2), 0);
    // Looking for leaks at the end, the sanitizers start a process of their own.
    if (!kIsSanitized)
        forbidNewProcesses(filter);
    seccomp_load(filter);
    seccomp_release(filter);
}

}

void confine(const Confinement &limits)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    ::signal(SIGXFSZ, SIG_IGN);
    if (!kIsSanitized)
        limit(RLIMIT_AS, rlim_t(limits.memory));
    limit(RLIMIT_NOFILE, rlim_t(limits.openFiles));
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
    filterCalls();
}

void leaveNetwork()
{
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    if (!filter)
        return;
    for (const int family : {AF_INET, AF_INET6, AF_NETLINK, AF_PACKET})
        seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), SCMP_SYS(socket), 1, scmp_arg_cmp {0, SCMP_CMP_EQ, scmp_datum_t(family), 0});
    seccomp_load(filter);
    seccomp_release(filter);
}

}
