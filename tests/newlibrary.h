// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <library/store/library.h>

#include <QTemporaryDir>

#include <memory>
#include <utility>

namespace testdata {

/// The library of a test, in a folder of its own that goes with it. The test renews it before it starts, and closes it.
class NewLibrary
{
public:
    base::Status renew()
    {
        close();
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = library::Library::create(beside(QStringLiteral("library")));
        if (!made)
            return base::failure(made.error());
        m_library = std::move(*made);
        return base::ok();
    }
    void close() { m_library.reset(); }

    /// The path of a file or folder that lies beside the library and goes with it.
    QString beside(const QString &name) const { return m_folder->filePath(name); }

    library::Library *operator->() const { return m_library.get(); }
    library::Library &operator*() const { return *m_library; }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<library::Library> m_library;
};

}
