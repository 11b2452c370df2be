// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderwalk.h"

#include "diskfile.h"

#include <core/base/pathtext.h>
#include <import/formats/clutter.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <memory>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pipeline {

namespace {

struct CloseFolder {
    void operator()(DIR *folder) const { ::closedir(folder); }
};
struct FreeText {
    void operator()(char *text) const { std::free(text); }
};

qint64 changedAt(const struct stat &entry)
{
    return qint64(entry.st_ctim.tv_sec) * 1000 + entry.st_ctim.tv_nsec / 1'000'000;
}

/// Where a path leads once every link is followed; empty, and errno, where it leads nowhere.
QByteArray realPath(const QByteArray &path)
{
    const std::unique_ptr<char, FreeText> real(::realpath(path.constData(), nullptr));
    return real ? QByteArray(real.get()) : QByteArray();
}

bool holds(const QByteArray &folder, const QByteArray &path)
{
    return path == folder || path.startsWith(folder.endsWith('/') ? folder : QByteArray(folder + '/'));
}

using Entry = std::pair<QByteArray, struct stat>;

/// What a folder holds, in the order of the bytes.
struct Listing {
    QList<Entry> entries;
    int error = 0; ///< An errno where the listing ended early.
};

Listing listingOf(const QByteArray &folder)
{
    Listing found;
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const std::unique_ptr<DIR, CloseFolder> listing(descriptor < 0 ? nullptr : ::fdopendir(descriptor));
    if (!listing) {
        found.error = errno;
        return found;
    }
    for (errno = 0; const dirent *entry = ::readdir(listing.get()); errno = 0) {
        const QByteArray name(entry->d_name);
        struct stat status;
        const bool isItself = name == "." || name == "..";
        if (!isItself && ::fstatat(descriptor, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) == 0)
            found.entries.append({name, status});
    }
    found.error = errno;
    std::ranges::sort(found.entries, {}, &Entry::first);
    return found;
}

}

FolderWalk::FolderWalk(const jobs::JobControl &control)
    : m_control(control)
{
}

void FolderWalk::add(const QStringList &paths)
{
    QList<QByteArray> found;
    for (const QString &path : paths) {
        found.append(bytesOnDisk(path));
        if (isFolder(path))
            m_roots.append(realPath(found.last()));
    }
    for (QByteArray &path : found) {
        struct stat entry;
        if (::stat(path.constData(), &entry) == 0 && S_ISDIR(entry.st_mode)) {
            while (path.size() > 1 && path.endsWith('/'))
                path.chop(1);
            walk(path);
        } else {
            take(path, 0);
        }
    }
}

void FolderWalk::walk(const QByteArray &folder)
{
    if (m_control.isCancelled())
        return;
    const QString name = base::pathText(folder);
    if (name.toUtf8() == folder)
        m_folders.append(name);
    const Listing listing = listingOf(folder);
    if (listing.error != 0)
        take(folder, 0, errorOfPath(listing.error, name, {}));
    for (const auto &[entry, status] : listing.entries) {
        if (!formats::isClutter(base::pathText(entry)))
            takeEntry((folder.endsWith('/') ? folder : QByteArray(folder + '/')) + entry, status);
    }
}

void FolderWalk::takeEntry(const QByteArray &path, const struct stat &entry)
{
    if (S_ISDIR(entry.st_mode))
        walk(path);
    else if (S_ISLNK(entry.st_mode))
        takeLink(path, changedAt(entry));
    else if (S_ISREG(entry.st_mode))
        take(path, changedAt(entry));
    else
        take(path, changedAt(entry), errorOfKind(entry.st_mode, base::pathText(path)));
}

void FolderWalk::takeLink(const QByteArray &path, qint64 changed)
{
    const QString name = base::pathText(path);
    const QByteArray target = realPath(path);
    struct stat entry;
    if (target.isEmpty() || ::stat(target.constData(), &entry) != 0) {
        QFile file;
        const base::Status opened = openToRead(file, name);
        take(path, changed, opened ? errorOfPath(ENOENT, name, {}) : opened.error());
    } else if (!isWithin(target)) {
        take(path, changed, base::Error {base::ErrorCode::LinkOutside, name, u"a link to %1"_s.arg(base::pathText(target))});
    } else if (!S_ISDIR(entry.st_mode)) {
        takeEntry(path, entry);
    } else if (holds(target, realPath(path.first(path.lastIndexOf('/'))))) {
        take(path, changed, base::Error {base::ErrorCode::LinkLoop, name, u"a link back to %1"_s.arg(base::pathText(target))});
    }
    // What any other linked folder holds is found where it lies.
}

void FolderWalk::take(const QByteArray &path, qint64 changed, std::optional<base::Error> refusal)
{
    if (m_seen.contains(path))
        return;
    m_seen.insert(path);
    m_files.append({base::pathText(path), changed, std::move(refusal)});
}

bool FolderWalk::isWithin(const QByteArray &target) const
{
    return std::ranges::any_of(m_roots, [&target](const QByteArray &root) { return holds(root, target); });
}

QList<FoundFile> findFiles(const QStringList &paths, const jobs::JobControl &control)
{
    FolderWalk walk(control);
    walk.add(paths);
    return walk.files();
}

}
