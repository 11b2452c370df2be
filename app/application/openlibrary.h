// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <library/store/library.h>

#include <QString>

#include <memory>

namespace application {

/// Opens a library and runs queries and edits in it, each at once on the calling thread. Never on the GUI thread.
class OpenLibrary
{
public:
    /// TakeOver: Write, to a library that another computer left locked and that has been silent for long.
    enum class Access { Read, Write, TakeOver };

    /// Errors: those of library::Library::open() and takeOver().
    static base::Result<OpenLibrary> open(const QString &folder, Access access);

    QString folder() const { return m_library->folder(); }

    template<typename T>
    base::Result<T> run(const Query<T> &query) const
    {
        return m_library->read([&query](const library::Database &database) { return query.run(database); });
    }

    /// Committed when it answers a value.
    template<typename T>
    base::Result<T> run(const Edit<T> &edit) const
    {
        return m_library->write([&edit](const library::Database &database) { return edit.run(database); });
    }

    /// For the use cases that take many transactions: import, backup, search.
    library::Library &library() const { return *m_library; }

private:
    explicit OpenLibrary(std::unique_ptr<library::Library> library)
        : m_library(std::move(library))
    {
    }

    std::unique_ptr<library::Library> m_library;
};

}
