// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryopener.h"

#include <application/librarycreation.h>
#include <application/recordkinds.h>

#include <QDir>
#include <QPointer>
#include <QThread>

#include <memory>
#include <utility>

namespace presentation {

namespace {

using application::OpenLibrary;

base::Result<OpenLibrary> openAsPossible(const QString &folder)
{
    base::Result<OpenLibrary> library = OpenLibrary::open(folder, OpenLibrary::Access::Write);
    if (!library && library.error().code == base::ErrorCode::NoPermission)
        return OpenLibrary::open(folder, OpenLibrary::Access::Read);
    return library;
}

base::Result<OpenLibrary> openSample(const QString &folder)
{
    base::Result<OpenLibrary> library = openAsPossible(folder);
    if (library || library.error().code != base::ErrorCode::NotALibrary)
        return library;
    if (const base::Status made = application::makeLibrary(folder, application::NewLibrary::Sample); !made)
        return base::failure(made.error());
    return openAsPossible(folder);
}

base::Result<OpenLibrary> obtainLibrary(const QString &folder, LibraryAccess access)
{
    switch (access) {
    case LibraryAccess::AsPossible:
        return openAsPossible(folder);
    case LibraryAccess::ReadOnly:
        return OpenLibrary::open(folder, OpenLibrary::Access::Read);
    case LibraryAccess::TakeOver:
        return OpenLibrary::open(folder, OpenLibrary::Access::TakeOver);
    case LibraryAccess::Sample:
        return openSample(folder);
    case LibraryAccess::New:
        return OpenLibrary::create(folder);
    }
    Q_UNREACHABLE_RETURN(openAsPossible(folder));
}

base::Result<OpenedLibrary> openedWithKinds(const QString &folder, LibraryAccess access)
{
    base::Result<OpenLibrary> library = obtainLibrary(folder, access);
    if (!library)
        return base::failure(library.error());
    const auto kinds = library->run(application::customKinds());
    if (!kinds)
        return base::failure(kinds.error());
    return OpenedLibrary {*std::move(library), *kinds};
}

}

/// What was begun. Its answer comes through the event loop, so whoever takes it does so before or after, never meanwhile.
struct LibraryOpener::Begun {
    QString folder;
    LibraryAccess access = LibraryAccess::AsPossible;
    std::optional<Answer> answer;
    std::function<void(Answer)> deliver;
};

LibraryOpener::LibraryOpener() = default;
LibraryOpener::~LibraryOpener() = default;

void LibraryOpener::begin(const QString &folder, LibraryAccess access)
{
    m_begun = std::make_shared<Begun>(Begun {QDir(folder).absolutePath(), access, {}, {}});
    start(&m_runner, m_begun->folder, access, [begun = m_begun](Answer answer) {
        if (begun->deliver)
            begun->deliver(std::move(answer));
        else
            begun->answer = std::move(answer);
    });
}

void LibraryOpener::open(QObject *context, const QString &folder, LibraryAccess access, std::function<void(Answer)> deliver)
{
    const std::shared_ptr<Begun> begun = std::exchange(m_begun, {});
    if (!begun || begun->folder != folder || begun->access != access) {
        start(context, folder, access, deliver);
        return;
    }
    begun->deliver = [guard = QPointer(context), deliver = std::move(deliver)](Answer answer) {
        if (guard)
            deliver(std::move(answer));
    };
    if (begun->answer)
        QMetaObject::invokeMethod(&m_runner, [begun] { begun->deliver(*std::move(begun->answer)); }, Qt::QueuedConnection);
}

void LibraryOpener::start(QObject *context, const QString &folder, LibraryAccess access, const std::function<void(Answer)> &deliver)
{
    const auto holder = std::make_shared<std::optional<model::LockHolder>>();
    m_runner.runInBackground<OpenedLibrary>(context,
        [folder, access, holder, thread = context->thread()] {
            base::Result<OpenedLibrary> opened = openedWithKinds(folder, access);
            if (opened)
                opened->library.moveToThread(thread);
            else
                *holder = application::lockHolder(folder);
            return opened;
        },
        [holder, deliver](base::Result<OpenedLibrary> opened) {
            if (opened)
                deliver(*std::move(opened));
            else
                deliver(std::unexpected(FailedOpening {opened.error(), *holder}));
        });
}

}
