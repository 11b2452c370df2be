// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openlibrary.h"

#include "identity.h"
#include "privacy.h"

#include <core/base/log.h>
#include <library/store/changelog.h>
#include <library/store/library.h>
#include <library/store/maintenance.h>

#include <QThread>

namespace application {

namespace {

base::Result<OpenLibrary> wrapped(base::Result<std::unique_ptr<library::Library>> library)
{
    TRY(std::unique_ptr<library::Library> opened, std::move(library));
    return OpenLibrary(std::move(opened));
}

}

base::Result<OpenLibrary> OpenLibrary::open(const QString &folder, Access access)
{
    using Mode = library::Database::Access;
    if (access == Access::Read)
        return wrapped(library::Library::open(folder, Mode::ReadOnly));
    TRY(OpenLibrary library,
        wrapped(access == Access::TakeOver ? library::Library::takeOver(folder) : library::Library::open(folder, Mode::ReadWrite)));
    jobs::JobControl control;
    // What cannot be finished now is tried again the next time.
    if (const base::Status finished = finishProtection(library, QDate::currentDate(), control); !finished)
        qCWarning(base::libraryLog, "sealing private annotations is not finished: %s", qPrintable(base::codeName(finished.error().code)));
    return library;
}

base::Result<OpenLibrary> OpenLibrary::create(const QString &folder)
{
    return wrapped(library::Library::create(folder));
}

OpenLibrary::OpenLibrary(std::unique_ptr<library::Library> library)
    : m_library(std::move(library))
{
}

OpenLibrary::OpenLibrary(OpenLibrary &&) noexcept = default;
OpenLibrary &OpenLibrary::operator=(OpenLibrary &&) noexcept = default;
OpenLibrary::~OpenLibrary() = default;

QString OpenLibrary::folder() const
{
    return m_library->folder();
}

QString OpenLibrary::originalsFolder() const
{
    return m_library->originalsFolder();
}

QString OpenLibrary::originalPath(const QString &fingerprint) const
{
    return library::originalPath(originalsFolder(), fingerprint);
}

bool OpenLibrary::isReadOnly() const
{
    return m_library->isReadOnly();
}

bool OpenLibrary::isMigrated() const
{
    return m_library->opening() == library::Library::Opening::Migrated;
}

void OpenLibrary::onChanged(QObject *context, std::function<void()> changed) const
{
    QObject::connect(m_library.get(), &library::Library::changed, context, std::move(changed), Qt::QueuedConnection);
}

void OpenLibrary::moveToThread(QThread *thread)
{
    m_library->moveToThread(thread);
}

base::Status OpenLibrary::read(const Work &work) const
{
    return m_library->read(work);
}

base::Status OpenLibrary::write(const Work &work) const
{
    return m_library->write([&work](const library::Database &database) -> base::Status {
        library::ChangeLogStore log(database);
        TRY(const qint64 position, log.position());
        TRY_VOID(work(database));
        return log.sign(userName(), position);
    });
}

}
