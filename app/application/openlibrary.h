// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QObject;
class QThread;

namespace library {
class Library;
}

namespace application {

/// Opens a library and runs queries and edits in it, each at once on the calling thread. Never on the GUI thread.
class OpenLibrary
{
public:
    /// TakeOver: Write, to a library that another computer left locked and that has been silent for long.
    enum class Access { Read, Write, TakeOver };

    /// Errors: those of library::Library::open() and takeOver().
    static base::Result<OpenLibrary> open(const QString &folder, Access access);
    /// Makes a library in an empty or missing folder. Errors: those of library::Library::create().
    static base::Result<OpenLibrary> create(const QString &folder);

    explicit OpenLibrary(std::unique_ptr<library::Library> library);
    OpenLibrary(OpenLibrary &&) noexcept;
    OpenLibrary &operator=(OpenLibrary &&) noexcept;
    ~OpenLibrary();

    QString folder() const;
    QString originalsFolder() const;
    /// Where an original is kept.
    QString originalPath(const QString &fingerprint) const;
    bool isReadOnly() const;
    /// Opening it brought it up to date.
    bool isMigrated() const;

    /// Calls back after each committed edit, on the thread of `context`, while that lives.
    void onChanged(QObject *context, std::function<void()> changed) const;
    /// The thread that may destroy it.
    void moveToThread(QThread *thread);

    template<typename T>
    base::Result<T> run(const Query<T> &query) const
    {
        std::optional<base::Result<T>> answer;
        const base::Status done = read([&](const library::Database &database) { return answered(answer, query.run(database)); });
        return done ? *std::move(answer) : base::Result<T>(base::failure(done.error()));
    }

    /// Committed when it answers a value.
    template<typename T>
    base::Result<T> run(const Edit<T> &edit) const
    {
        std::optional<base::Result<T>> answer;
        const base::Status done = write([&](const library::Database &database) { return answered(answer, edit.run(database)); });
        return done ? *std::move(answer) : base::Result<T>(base::failure(done.error()));
    }

    /// For the use cases that take many transactions: import, backup, search.
    library::Library &library() const { return *m_library; }

private:
    using Work = std::function<base::Status(const library::Database &)>;

    template<typename T>
    static base::Status answered(std::optional<base::Result<T>> &answer, base::Result<T> result)
    {
        answer = std::move(result);
        return *answer ? base::ok() : base::Status(base::failure(answer->error()));
    }
    base::Status read(const Work &work) const;
    base::Status write(const Work &work) const;

    std::unique_ptr<library::Library> m_library;
};

}
