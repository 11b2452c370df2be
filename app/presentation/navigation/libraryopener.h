// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/openlibrary.h>
#include <core/jobs/runner.h>
#include <core/model/lockholder.h>

#include <QJsonObject>

#include <expected>
#include <functional>
#include <memory>
#include <optional>

namespace presentation {

/// How a library is opened.
enum class LibraryAccess {
    AsPossible, ///< For writing, else for reading where the folder may not be written to.
    ReadOnly,
    TakeOver,   ///< For writing, in spite of the lock that another computer left long ago.
    Sample,     ///< The sample library, made where there is none.
    New,        ///< Made in an empty or missing folder.
};

/// A library with the kinds and fields that it adds.
struct OpenedLibrary {
    application::OpenLibrary library;
    std::optional<QJsonObject> customKinds;
};

/// Why a library could not be opened, and who has it open.
struct FailedOpening {
    base::Error error;
    std::optional<model::LockHolder> holder;
};

/// Opens and makes libraries in the background. Owned by the window; GUI thread.
class LibraryOpener
{
public:
    using Answer = std::expected<OpenedLibrary, FailedOpening>;

    LibraryOpener();
    ~LibraryOpener();

    /// Begins to open a library before there is anything that could show it; open() with the same words takes it.
    void begin(const QString &folder, LibraryAccess access);
    /// The library belongs to the calling thread when it is delivered; nothing is delivered once `context` is gone.
    void open(QObject *context, const QString &folder, LibraryAccess access, std::function<void(Answer)> deliver);

private:
    struct Begun;

    void start(QObject *context, const QString &folder, LibraryAccess access, const std::function<void(Answer)> &deliver);

    std::shared_ptr<Begun> m_begun; ///< Until it is taken.
    jobs::Runner m_runner;
};

}
