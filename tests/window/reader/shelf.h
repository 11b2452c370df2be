// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/pipeline/importer.h>
#include <library/store/annotations.h>
#include <library/store/documentqueries.h>
#include <library/store/library.h>
#include <presentation/asynclibrary.h>
#include <presentation/reader/readercontent.h>
#include <presentation/settings/settings.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/settings/appearance.h>

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <testdata.h>

/// A library with three small texts of our own words, and a session over it.
class Shelf
{
public:
    Shelf()
    {
        auto library = library::Library::create(m_folder.filePath(QStringLiteral("library")));
        if (!library)
            qFatal("no library");
        jobs::JobControl control;
        pipeline::Importer importer(**library);
        const QString folder = testdata::fixture(QStringLiteral("gui"));
        m_summary = importer.import({folder}, control);
        m_library = std::make_unique<presentation::AsyncLibrary>(application::OpenLibrary(std::move(*library)), m_settings);
    }

    presentation::AsyncLibrary &session() { return *m_library; }
    library::Library &library() { return m_library->library().library(); }
    presentation::Settings &settings() { return m_settings; }
    int imported() const { return m_summary.count(model::ImportOutcome::Added); }

    base::RecordId record(const QString &symbol)
    {
        auto found = library().read([&](const library::Database &database) {
            return library::DocumentQueries(database).resolve(*model::Reference::parse(symbol));
        });
        return found ? found->id : base::RecordId();
    }

    bool hasRecord(base::RecordId id)
    {
        return library()
            .read([id](const library::Database &database) { return library::DocumentQueries(database).record(id); })
            .has_value();
    }

    QList<model::Annotation> stored(base::TextId text)
    {
        auto found = library().read(
            [&](const library::Database &database) { return library::AnnotationQueries(database).ofText(text); });
        return found.value_or(QList<model::Annotation>{});
    }

    /// Shows a place in a page and waits until it is there.
    static bool open(window::ReaderPage &page, const presentation::Location &place)
    {
        QSignalSpy loaded(&page, &window::ReaderPage::loaded);
        page.show(place);
        return loaded.count() > 0 || loaded.wait();
    }

    /// Keeps a picture of a widget where AIDE_SCREENSHOTS names a folder.
    static void keepPicture(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("AIDE_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        QTest::qWait(50);
        widget.grab().save(folder + u'/' + name + QStringLiteral(".png"));
    }

private:
    QTemporaryDir m_folder;
    presentation::Settings m_settings;
    window::Appearance m_appearance{m_settings};
    model::ImportReport m_summary;
    std::unique_ptr<presentation::AsyncLibrary> m_library;
};
