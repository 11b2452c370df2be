// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileaccess.h"

#include <QString>

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pipeline {

namespace {

constexpr quint64 kReading = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr quint64 kWriting = LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE
    | LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_SOCK
    | LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM;
/// The rights that make sense for a single file.
constexpr quint64 kOfFiles = LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_READ_FILE
    | LANDLOCK_ACCESS_FS_TRUNCATE | LANDLOCK_ACCESS_FS_IOCTL_DEV;

/// The version of the interface, from 1, or -1.
int landlockVersion()
{
    return int(::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION));
}

/// All that this kernel can restrict; it refuses a right that it does not know.
landlock_ruleset_attr everything(int version)
{
    landlock_ruleset_attr handled {};
    handled.handled_access_fs = kReading | kWriting | LANDLOCK_ACCESS_FS_EXECUTE;
    if (version >= 2)
        handled.handled_access_fs |= LANDLOCK_ACCESS_FS_REFER;
    if (version >= 3)
        handled.handled_access_fs |= LANDLOCK_ACCESS_FS_TRUNCATE;
    if (version >= 5)
        handled.handled_access_fs |= LANDLOCK_ACCESS_FS_IOCTL_DEV;
    if (version >= 4)
        handled.handled_access_net = LANDLOCK_ACCESS_NET_BIND_TCP | LANDLOCK_ACCESS_NET_CONNECT_TCP;
    if (version >= 6)
        handled.scoped = LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET | LANDLOCK_SCOPE_SIGNAL;
    return handled;
}

quint64 rightsOf(FileRule::Access access)
{
    switch (access) {
    case FileRule::Access::Read: return kReading;
    case FileRule::Access::Run: return kReading | LANDLOCK_ACCESS_FS_EXECUTE;
    case FileRule::Access::Write: break;
    }
    return kReading | kWriting | LANDLOCK_ACCESS_FS_REFER | LANDLOCK_ACCESS_FS_TRUNCATE;
}

base::Status refused(const QByteArray &what)
{
    return base::failure(base::ErrorCode::SandboxRefused, QString::fromLocal8Bit(what), QString::fromLocal8Bit(std::strerror(errno)));
}

base::Status permit(int ruleset, const FileRule &rule, quint64 handled)
{
    landlock_path_beneath_attr beneath {};
    beneath.parent_fd = ::open(rule.path.constData(), O_PATH | O_CLOEXEC);
    if (beneath.parent_fd < 0)
        return base::ok();
    struct stat entry {};
    const bool isFolder = ::fstat(beneath.parent_fd, &entry) == 0 && S_ISDIR(entry.st_mode);
    beneath.allowed_access = rightsOf(rule.access) & handled & (isFolder ? ~quint64(0) : kOfFiles);
    const bool isPermitted = ::syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0) == 0;
    const base::Status status = isPermitted ? base::ok() : refused(rule.path);
    ::close(beneath.parent_fd);
    return status;
}

base::Status enforce(int ruleset)
{
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    return ::syscall(SYS_landlock_restrict_self, ruleset, 0) == 0 ? base::ok() : refused("landlock");
}

}

bool canRestrictFiles()
{
    return landlockVersion() >= 1;
}

base::Status restrictFiles(const QList<FileRule> &rules)
{
    const int version = landlockVersion();
    if (version < 1)
        return base::ok();
    const landlock_ruleset_attr handled = everything(version);
    const int ruleset = int(::syscall(SYS_landlock_create_ruleset, &handled, sizeof handled, 0));
    if (ruleset < 0)
        return refused("landlock");
    base::Status status = base::ok();
    for (const FileRule &rule : rules) {
        if (status)
            status = permit(ruleset, rule, handled.handled_access_fs);
    }
    if (status)
        status = enforce(ruleset);
    ::close(ruleset);
    return status;
}

QList<FileRule> systemFiles()
{
    QList<FileRule> files;
    for (const char *path : {"/usr", "/lib", "/lib32", "/lib64", "/bin", "/sbin"})
        files.append({path, FileRule::Access::Run});
    for (const char *path : {"/etc/ld.so.cache", "/etc/fonts", "/etc/localtime", "/etc/locale.alias", "/etc/alternatives",
             "/var/cache/fontconfig", "/dev/urandom", "/dev/zero"})
        files.append({path, FileRule::Access::Read});
    const QByteArray home = qgetenv("HOME");
    for (const char *folder : {"/.fonts", "/.local/share/fonts", "/.cache/fontconfig", "/.config/fontconfig"}) {
        if (!home.isEmpty())
            files.append({home + folder, FileRule::Access::Read});
    }
    return files;
}

}
