// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ways_out reader|other FOLDER OUTSIDE PARENT: enters the sandbox and then tries, one by one, what would lead out of it. Each
// attempt is a line "NAME open" or "NAME shut"; a way that the system itself does not have is shut. OUTSIDE is a file that
// must not be reached, PARENT a process that must not be touched.
#include <import/pipeline/sandbox.h>

#include <QByteArray>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string_view>

#include <fcntl.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

QByteArray inside(const QByteArray &folder, const char *name)
{
    return folder + '/' + name;
}

void attempt(const char *name, const std::function<bool()> &way)
{
    const bool isOpen = way();
    std::printf("%s %s\n", name, isOpen ? "open" : "shut");
    std::fflush(stdout);
}

bool opens(const QByteArray &path, int flags)
{
    const int file = ::open(path.constData(), flags, 0600);
    if (file >= 0)
        ::close(file);
    return file >= 0;
}

bool done(long result)
{
    return result >= 0;
}

bool connectsTo(const char *path)
{
    const int end = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    std::snprintf(address.sun_path, sizeof address.sun_path, "%s", path);
    // Whether somebody listens there does not matter: a call that may be made is a way.
    return end >= 0 && (::connect(end, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0 || errno == ECONNREFUSED || errno == ENOENT);
}

void trySockets()
{
    for (const auto &[name, family] : {std::pair {"socket-inet", AF_INET}, {"socket-inet6", AF_INET6}, {"socket-netlink", AF_NETLINK},
             {"socket-packet", AF_PACKET}, {"socket-vsock", AF_VSOCK}, {"socket-alg", AF_ALG}})
        attempt(name, [family] { return done(::socket(family, SOCK_DGRAM, 0)) || done(::socket(family, SOCK_STREAM, 0)); });
    attempt("connect-unix", [] { return connectsTo("/run/dbus/system_bus_socket"); });
    attempt("sendmsg", [] {
        std::array<int, 2> ends {};
        msghdr nothing {};
        return ::socketpair(AF_UNIX, SOCK_DGRAM, 0, ends.data()) == 0 && done(::sendmsg(ends[0], &nothing, 0));
    });
    attempt("io-uring", [] {
        std::array<char, 256> parameters {};
        return done(::syscall(SYS_io_uring_setup, 8, parameters.data()));
    });
}

void tryProcesses(pid_t parent)
{
    attempt("ptrace", [parent] { return ::ptrace(PTRACE_SEIZE, parent, nullptr, nullptr) == 0; });
    attempt("read-memory", [parent] {
        char byte = 0;
        iovec here {&byte, 1};
        iovec there {&byte, 1};
        return ::process_vm_readv(parent, &here, 1, &there, 1, 0) >= 0 || errno == EFAULT;
    });
    attempt("pidfd", [parent] { return done(::syscall(SYS_pidfd_open, parent, 0)); });
    attempt("signal", [parent] { return ::kill(parent, 0) == 0; });
    attempt("environment", [parent] { return opens("/proc/" + QByteArray::number(parent) + "/environ", O_RDONLY); });
    attempt("unshare", [] { return ::unshare(CLONE_NEWUSER) == 0; });
    attempt("mount", [] { return ::mount("none", "/tmp", "tmpfs", 0, nullptr) == 0; });
    attempt("bpf", [] { return done(::syscall(SYS_bpf, 0, nullptr, 0)) || errno == EFAULT || errno == EINVAL; });
    attempt("perf", [] { return done(::syscall(SYS_perf_event_open, nullptr, 0, -1, -1, 0)) || errno == EFAULT; });
    attempt("userfaultfd", [] { return done(::syscall(SYS_userfaultfd, O_CLOEXEC)); });
    attempt("keyring", [] { return done(::syscall(SYS_keyctl, 0, -3, 1)); });
    attempt("handle", [] {
        std::array<char, 256> handle {};
        return done(::syscall(SYS_open_by_handle_at, AT_FDCWD, handle.data(), O_RDONLY)) || errno == EINVAL || errno == ESTALE;
    });
}

void tryFilesOutside(const QByteArray &outside)
{
    const QByteArray folder = outside.left(outside.lastIndexOf('/'));
    const QByteArray beside = outside + ".new";
    attempt("read-outside", [&] { return opens(outside, O_RDONLY); });
    attempt("list-outside", [&] { return opens(folder, O_RDONLY | O_DIRECTORY); });
    attempt("accounts", [] { return opens("/etc/shadow", O_RDONLY); });
    attempt("write-outside", [&] { return opens(outside, O_WRONLY); });
    attempt("truncate-outside", [&] { return ::truncate(outside.constData(), 0) == 0; });
    attempt("create-outside", [&] { return opens(beside, O_WRONLY | O_CREAT); });
    attempt("rename-outside", [&] { return ::rename(outside.constData(), beside.constData()) == 0; });
    attempt("link-outside", [&] { return ::link(outside.constData(), beside.constData()) == 0; });
    attempt("remove-outside", [&] { return ::unlink(outside.constData()) == 0; });
    attempt("folder-outside", [&] { return ::mkdir(beside.constData(), 0700) == 0; });
}

/// What the process that reads may not do even in the folder of its own.
void tryToChange(const QByteArray &folder)
{
    const QByteArray own = inside(folder, "given");
    attempt("socket-unix", [] { return done(::socket(AF_UNIX, SOCK_STREAM, 0)); });
    attempt("write-own", [&] { return opens(own, O_WRONLY) || opens(own, O_RDWR) || opens(own, O_RDONLY | O_TRUNC); });
    attempt("create-own", [&] { return opens(inside(folder, "new"), O_RDONLY | O_CREAT); });
    attempt("unnamed-file", [&] { return opens(folder, O_RDWR | O_TMPFILE); });
    attempt("remove-own", [&] { return ::unlink(own.constData()) == 0; });
    attempt("symlink-own", [&] { return ::symlink("/etc/passwd", inside(folder, "sym").constData()) == 0; });
    attempt("pipe-own", [&] { return ::mkfifo(inside(folder, "pipe").constData(), 0600) == 0; });
    attempt("mode-own", [&] { return ::chmod(own.constData(), 0777) == 0; });
    attempt("owner-own", [&] { return ::chown(own.constData(), ::getuid(), ::getgid()) == 0; });
    attempt("times-own", [&] { return ::utimensat(AT_FDCWD, own.constData(), nullptr, 0) == 0; });
    attempt("shared-memory", [] { return done(::syscall(SYS_memfd_create, "m", 0)) || done(::syscall(SYS_shmget, 0, 4096, 01600)); });
    attempt("queue", [] { return done(::syscall(SYS_mq_open, "m", O_CREAT | O_RDWR, 0600, nullptr)); });
    attempt("terminal", [] { return ::ioctl(0, TIOCSTI, "x") == 0; });
#ifndef __SANITIZE_ADDRESS__
    attempt("limits", [] {
        rlimit most {0, 0};
        ::getrlimit(RLIMIT_NOFILE, &most);
        return ::setrlimit(RLIMIT_NOFILE, &most) == 0;
    });
    attempt("fork", [] {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(0);
        return child > 0;
    });
    attempt("start", [] {
        char *const none[] = {nullptr};
        ::execve("/bin/true", none, none);
        return errno != EPERM && errno != EACCES;
    });
#endif
}

}

int main(int argc, char **argv)
{
    if (argc != 5)
        return 2;
    const bool isReader = std::string_view(argv[1]) == "reader";
    const QByteArray folder = argv[2];
    if (isReader ? !pipeline::enterReadingFolder(folder) || !pipeline::enterSandbox({}) : !pipeline::restrictOtherProgram("/usr/bin/true", folder))
        return 3;
    // What it is there for goes on working.
    attempt("given", [&] { return opens(inside(folder, "given"), O_RDONLY); });
    attempt("library", [] { return opens("/usr/share/fonts", O_RDONLY | O_DIRECTORY); });
    if (!isReader)
        attempt("own-result", [&] { return opens(inside(folder, "result"), O_WRONLY | O_CREAT); });
    trySockets();
    tryProcesses(std::atoi(argv[4]));
    tryFilesOutside(argv[3]);
    if (isReader)
        tryToChange(folder);
    return 0;
}
