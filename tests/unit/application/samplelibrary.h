// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/librarycreation.h>
#include <application/openlibrary.h>
#include <application/records.h>

#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>
#include <optional>

namespace testdata {

/// The sample library in a folder of its own, opened for writing.
class SampleLibrary
{
public:
    base::Status renew()
    {
        close();
        m_folder.emplace();
        TRY_VOID(application::makeLibrary(folder(), application::NewLibrary::Sample));
        return open();
    }
    /// Once it was closed.
    base::Status open()
    {
        TRY(application::OpenLibrary opened, application::OpenLibrary::open(folder(), application::OpenLibrary::Access::Write));
        m_library.emplace(std::move(opened));
        return base::ok();
    }
    void close() { m_library.reset(); }

    QString folder() const { return beside(QStringLiteral("library")); }
    QString beside(const QString &name) const { return m_folder->filePath(name); }

    const application::OpenLibrary *operator->() const { return &*m_library; }
    const application::OpenLibrary &operator*() const { return *m_library; }

    /// The document of a symbol; without an id where there is none.
    model::Record document(const QString &symbol) const
    {
        return m_library->run(application::resolve(*model::Reference::parse(symbol))).value_or(model::Record());
    }
    QList<model::Record> all(model::RecordKind kind) const
    {
        return m_library->run(application::recordsOf({kind})).value_or(QList<model::Record>());
    }
    /// The record of a kind with this name; without an id where there is none.
    model::Record named(model::RecordKind kind, const QString &name) const
    {
        const QList<model::Record> records = all(kind);
        const auto found = std::ranges::find(records, name, &model::Record::name);
        return found == records.end() ? model::Record() : *found;
    }

private:
    std::optional<QTemporaryDir> m_folder;
    std::optional<application::OpenLibrary> m_library;
};

/// The signature of an edit in a test.
inline model::Signature signedBy(const QString &author)
{
    return {author, QDateTime({2026, 11, 23}, {12, 0}, QTimeZone::UTC)};
}

}
