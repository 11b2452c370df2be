// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemcalls.h"

#include <QString>

#include <cerrno>
#include <cstring>
#include <initializer_list>
#include <memory>

#include <fcntl.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pipeline {

namespace {

struct ReleaseFilter {
    void operator()(void *filter) const { seccomp_release(filter); }
};

/// Collects the rules of one filter; the first that libseccomp refuses is the outcome of load().
class CallFilter
{
public:
    explicit CallFilter(quint32 otherwise)
        : m_filter(seccomp_init(otherwise))
        , m_error(m_filter ? 0 : ENOMEM)
    {
    }

    void add(quint32 action, std::initializer_list<int> calls)
    {
        for (const int call : calls)
            add(action, call, {});
    }

    void add(quint32 action, int call, std::initializer_list<scmp_arg_cmp> when)
    {
        // What this processor does not have has a negative number; there is nothing to allow or forbid.
        if (m_error != 0 || call < 0)
            return;
        m_error = -seccomp_rule_add_array(m_filter.get(), action, call, unsigned(when.size()), when.begin());
    }

    base::Status load()
    {
        if (m_error == 0)
            m_error = -seccomp_attr_set(m_filter.get(), SCMP_FLTATR_CTL_TSYNC, 1);
        if (m_error == 0)
            m_error = -seccomp_load(m_filter.get());
        if (m_error == 0)
            return base::ok();
        return base::failure(base::ErrorCode::SandboxRefused, u"seccomp"_s, QString::fromLocal8Bit(std::strerror(m_error)));
    }

private:
    std::unique_ptr<void, ReleaseFilter> m_filter;
    int m_error;
};

constexpr quint32 kNo = SCMP_ACT_ERRNO(EPERM);
/// A library that hears this falls back to an older call.
constexpr quint32 kUnknown = SCMP_ACT_ERRNO(ENOSYS);

void allowMemoryAndThreads(CallFilter &filter)
{
    filter.add(SCMP_ACT_ALLOW, {SCMP_SYS(brk), SCMP_SYS(mmap), SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(mprotect),
                                   SCMP_SYS(madvise), SCMP_SYS(membarrier), SCMP_SYS(futex), SCMP_SYS(set_robust_list),
                                   SCMP_SYS(rseq), SCMP_SYS(sched_yield), SCMP_SYS(sched_getaffinity), SCMP_SYS(sched_getparam),
                                   SCMP_SYS(sched_getscheduler), SCMP_SYS(arch_prctl), SCMP_SYS(set_tid_address),
                                   SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn), SCMP_SYS(sigaltstack),
                                   SCMP_SYS(restart_syscall), SCMP_SYS(exit), SCMP_SYS(exit_group), SCMP_SYS(getpid),
                                   SCMP_SYS(gettid), SCMP_SYS(getppid), SCMP_SYS(getuid), SCMP_SYS(geteuid), SCMP_SYS(getgid),
                                   SCMP_SYS(getegid), SCMP_SYS(getrusage), SCMP_SYS(getrlimit), SCMP_SYS(sysinfo), SCMP_SYS(uname),
                                   SCMP_SYS(getrandom), SCMP_SYS(getcpu)});
    // A thread is made with the same call as a process; the flags tell them apart. They lie in memory for clone3, where
    // no filter can see them, so that the library falls back to clone.
    constexpr scmp_datum_t kThread = 0x00010000; // CLONE_THREAD
    filter.add(kUnknown, {SCMP_SYS(clone3)});
    filter.add(SCMP_ACT_ALLOW, SCMP_SYS(clone), {scmp_arg_cmp {0, SCMP_CMP_MASKED_EQ, kThread, kThread}});
    filter.add(SCMP_ACT_ALLOW, SCMP_SYS(prctl), {scmp_arg_cmp {0, SCMP_CMP_EQ, PR_SET_NAME, 0}});
    filter.add(SCMP_ACT_ALLOW, SCMP_SYS(prctl), {scmp_arg_cmp {0, SCMP_CMP_EQ, PR_SET_VMA, 0}});
    // Limits are asked for, never changed: the third argument is the new one.
    filter.add(SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), {scmp_arg_cmp {2, SCMP_CMP_EQ, 0, 0}});
    // A signal to itself is how a program gives up.
    filter.add(SCMP_ACT_ALLOW, SCMP_SYS(tgkill), {scmp_arg_cmp {0, SCMP_CMP_EQ, scmp_datum_t(::getpid()), 0}});
}

void allowReadingAndWaiting(CallFilter &filter)
{
    filter.add(SCMP_ACT_ALLOW, {SCMP_SYS(read), SCMP_SYS(readv), SCMP_SYS(pread64), SCMP_SYS(preadv), SCMP_SYS(write),
                                   SCMP_SYS(writev), SCMP_SYS(lseek), SCMP_SYS(close), SCMP_SYS(fstat), SCMP_SYS(newfstatat),
                                   SCMP_SYS(stat), SCMP_SYS(lstat), SCMP_SYS(statx), SCMP_SYS(fstatfs), SCMP_SYS(statfs),
                                   SCMP_SYS(access), SCMP_SYS(faccessat), SCMP_SYS(faccessat2), SCMP_SYS(readlink),
                                   SCMP_SYS(readlinkat), SCMP_SYS(getdents64), SCMP_SYS(getcwd), SCMP_SYS(dup), SCMP_SYS(fadvise64),
                                   SCMP_SYS(poll), SCMP_SYS(ppoll), SCMP_SYS(select), SCMP_SYS(pselect6), SCMP_SYS(eventfd2),
                                   SCMP_SYS(clock_gettime), SCMP_SYS(clock_getres), SCMP_SYS(clock_nanosleep),
                                   SCMP_SYS(nanosleep), SCMP_SYS(gettimeofday), SCMP_SYS(time)});
    for (const int command : {F_GETFD, F_SETFD, F_GETFL, F_DUPFD_CLOEXEC})
        filter.add(SCMP_ACT_ALLOW, SCMP_SYS(fcntl), {scmp_arg_cmp {1, SCMP_CMP_EQ, scmp_datum_t(command), 0}});
    // Files are opened to read them, and in no other way.
    constexpr scmp_datum_t kChanging = O_ACCMODE | O_CREAT | O_TRUNC | (O_TMPFILE & ~O_DIRECTORY);
    filter.add(SCMP_ACT_ALLOW, SCMP_SYS(open), {scmp_arg_cmp {1, SCMP_CMP_MASKED_EQ, kChanging, O_RDONLY}});
    filter.add(SCMP_ACT_ALLOW, SCMP_SYS(openat), {scmp_arg_cmp {2, SCMP_CMP_MASKED_EQ, kChanging, O_RDONLY}});
    filter.add(kUnknown, {SCMP_SYS(openat2)});
}

void allowSanitizers(CallFilter &filter)
{
    filter.add(SCMP_ACT_ALLOW, {SCMP_SYS(clone), SCMP_SYS(wait4), SCMP_SYS(ptrace), SCMP_SYS(process_vm_readv), SCMP_SYS(kill),
                                   SCMP_SYS(tgkill), SCMP_SYS(prctl), SCMP_SYS(prlimit64), SCMP_SYS(personality), SCMP_SYS(ioctl),
                                   SCMP_SYS(pipe2), SCMP_SYS(pipe), SCMP_SYS(sched_setaffinity), SCMP_SYS(setrlimit)});
}

}

base::Status allowOnlyReading(Observer observer)
{
    CallFilter filter(kNo);
    allowMemoryAndThreads(filter);
    allowReadingAndWaiting(filter);
    if (observer == Observer::Sanitizers)
        allowSanitizers(filter);
    return filter.load();
}

base::Status forbidReachingOut()
{
    CallFilter filter(SCMP_ACT_ALLOW);
    // An office program talks to itself through a local socket; it may not call anybody else's.
    filter.add(kNo, SCMP_SYS(socket), {scmp_arg_cmp {0, SCMP_CMP_NE, AF_UNIX, 0}});
    filter.add(kNo, {SCMP_SYS(connect), SCMP_SYS(sendmsg), SCMP_SYS(sendmmsg)});
    filter.add(kNo, SCMP_SYS(sendto), {scmp_arg_cmp {4, SCMP_CMP_NE, 0, 0}});
    // Landlock has no say in what access() answers. LibreOffice asks whether /tmp can be written, makes its socket there if
    // so, and ends when it may not; told the truth, it makes it where OSL_SOCKET_PATH says.
    constexpr quint32 kNotWritable = SCMP_ACT_ERRNO(EACCES);
    filter.add(kNotWritable, SCMP_SYS(access), {scmp_arg_cmp {1, SCMP_CMP_MASKED_EQ, W_OK, W_OK}});
    filter.add(kNotWritable, SCMP_SYS(faccessat), {scmp_arg_cmp {2, SCMP_CMP_MASKED_EQ, W_OK, W_OK}});
    filter.add(kNotWritable, SCMP_SYS(faccessat2), {scmp_arg_cmp {2, SCMP_CMP_MASKED_EQ, W_OK, W_OK}});
    filter.add(kUnknown, {SCMP_SYS(io_uring_setup), SCMP_SYS(io_uring_enter), SCMP_SYS(io_uring_register)});
    filter.add(kNo, {SCMP_SYS(ptrace), SCMP_SYS(process_vm_readv), SCMP_SYS(process_vm_writev), SCMP_SYS(pidfd_getfd),
                        SCMP_SYS(pidfd_open), SCMP_SYS(bpf), SCMP_SYS(perf_event_open), SCMP_SYS(userfaultfd), SCMP_SYS(mount),
                        SCMP_SYS(umount2), SCMP_SYS(unshare), SCMP_SYS(setns), SCMP_SYS(keyctl), SCMP_SYS(add_key),
                        SCMP_SYS(request_key), SCMP_SYS(open_by_handle_at)});
    return filter.load();
}

}
