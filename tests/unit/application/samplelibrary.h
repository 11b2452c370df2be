// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/care.h>
#include <application/openlibrary.h>

#include <QTemporaryDir>

#include <optional>

namespace testdata {

/// The sample library in a folder of its own, opened for writing.
class SampleLibrary
{
public:
    base::Status renew()
    {
        m_library.reset();
        m_folder.emplace();
        const QString folder = beside(QStringLiteral("library"));
        if (const base::Status made = application::makeLibrary(folder, application::NewLibrary::Sample); !made)
            return made;
        return application::OpenLibrary::open(folder, application::OpenLibrary::Access::Write).transform([this](auto library) {
            m_library.emplace(std::move(library));
            return std::monostate();
        });
    }
    void close() { m_library.reset(); }

    QString beside(const QString &name) const { return m_folder->filePath(name); }

    const application::OpenLibrary *operator->() const { return &*m_library; }
    const application::OpenLibrary &operator*() const { return *m_library; }

private:
    std::optional<QTemporaryDir> m_folder;
    std::optional<application::OpenLibrary> m_library;
};

}
