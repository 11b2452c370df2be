// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/documents.h>
#include <application/librarycreation.h>
#include <application/openlibrary.h>

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace testdata {

/// The sample library in a folder of its own, opened for writing.
class OpenedSample
{
public:
    base::Status renew()
    {
        close();
        m_folder = std::make_unique<QTemporaryDir>();
        if (const base::Status made = application::makeSampleLibrary(folder()); !made)
            return made;
        return application::OpenLibrary::open(folder(), application::OpenLibrary::Access::Write)
            .transform([this](application::OpenLibrary opened) {
                m_library.emplace(std::move(opened));
                return std::monostate();
            });
    }
    void close() { m_library.reset(); }

    QString folder() const { return beside(QStringLiteral("library")); }
    QString beside(const QString &name) const { return m_folder->filePath(name); }

    const application::OpenLibrary &operator*() const { return *m_library; }

    template<typename Task>
    auto run(const Task &task) const
    {
        return m_library->run(task);
    }

    /// The document of a symbol; without an id where there is none.
    model::Record document(const QString &symbol) const
    {
        return run(application::resolve(*model::Reference::parse(symbol))).value_or(model::Record());
    }
    /// The record of a kind with this name.
    model::Record named(model::RecordKind kind, const QString &name) const
    {
        const auto all = run(application::recordsOf({kind})).value_or(QList<model::Record>());
        for (const model::Record &record : all) {
            if (record.name == name)
                return record;
        }
        return {};
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<application::OpenLibrary> m_library;
};

}
