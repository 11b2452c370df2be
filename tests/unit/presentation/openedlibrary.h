// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/records.h>
#include <application/librarycreation.h>
#include <presentation/asynclibrary.h>
#include <presentation/settings/settings.h>

#include <QTemporaryDir>

#include <memory>

/// A library as the views see it, in a folder of its own: the sample, or an empty one. One that is opened for reading refuses
/// every change.
class OpenedLibrary
{
public:
    using Access = application::OpenLibrary::Access;

    explicit OpenedLibrary(application::NewLibrary kind = application::NewLibrary::Sample, Access access = Access::Write)
    {
        const QString folder = m_folder.filePath(QStringLiteral("library"));
        if (!application::makeLibrary(folder, kind))
            qFatal("no library");
        auto library = application::OpenLibrary::open(folder, access);
        if (!library)
            qFatal("the library does not open");
        m_library = std::make_unique<presentation::AsyncLibrary>(std::move(*library), m_settings);
    }

    presentation::AsyncLibrary &operator*() { return *m_library; }
    const application::OpenLibrary &library() const { return m_library->library(); }
    presentation::Settings &settings() { return m_settings; }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Asks and waits.
    template<typename Task>
    auto run(const Task &task) const
    {
        return m_library->library().run(task);
    }

    /// The record of a kind with this name; without an id where there is none.
    model::Record named(model::RecordKind kind, const QString &name) const
    {
        const auto records = run(application::recordsOf({kind}));
        for (const model::Record &record : records.value_or(QList<model::Record>())) {
            if (record.name == name)
                return record;
        }
        return {};
    }

    /// A document of the sample with some passages.
    model::Record document() const
    {
        return run(application::resolve(*model::Reference::parse(QStringLiteral("A/HRC/RES/57/12")))).value_or(model::Record());
    }

private:
    QTemporaryDir m_folder;
    presentation::Settings m_settings;
    std::unique_ptr<presentation::AsyncLibrary> m_library;
};
