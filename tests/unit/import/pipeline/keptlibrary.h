// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <analysis/anchoring/anchoring.h>
#include <import/pipeline/importer.h>
#include <library/store/annotations.h>
#include <library/store/documentqueries.h>
#include <library/store/maintenance.h>
#include <library/store/packs.h>
#include <library/store/savedsearches.h>

#include <newlibrary.h>
#include <testdata.h>

#include <QDirIterator>
#include <QFile>
#include <QtTest>

/// A library with documents that were imported and with all that a person adds: what a backup must bring back.
class KeptLibrary : public testdata::NewLibrary
{
public:
    static constexpr int kDocuments = 12;

    [[nodiscard]] base::Status fill()
    {
        if (const base::Status made = renew(); !made)
            return made;
        QDir().mkpath(beside(QStringLiteral("files")));
        QStringList files;
        for (int number = 1; number <= kDocuments; ++number)
            files.append(write(number));
        jobs::JobControl control;
        const model::ImportReport report = pipeline::Importer(**this).import(files, control);
        if (report.count(model::ImportOutcome::Added) != kDocuments)
            return base::failure(base::ErrorCode::Storage, QStringLiteral("import"));
        return (*this)->write([](const library::Database &database) -> base::Status {
            for (int number = 1; number <= kDocuments; ++number) {
                if (const base::Status noted = annotate(database, number, QStringLiteral("note %1").arg(number)); !noted)
                    return noted;
            }
            return addRest(database);
        });
    }

    [[nodiscard]] base::Status note(int document, const QString &comment)
    {
        return (*this)->write([&](const library::Database &database) { return annotate(database, document, comment); });
    }

    static QStringList comments(const library::Library &library)
    {
        const auto rows = library.read([](const library::Database &database) { return library::AnnotationQueries(database).all(); });
        QStringList comments;
        for (const model::AnnotationRow &row : rows ? *rows : QList<model::AnnotationRow>())
            comments.append(row.annotation.comment);
        comments.sort();
        return comments;
    }

    /// What `check` says; empty when all is well.
    static QString problems(const library::Library &library)
    {
        const auto report = library.read([&library](const library::Database &database) {
            return library::checkLibrary(database, library.originalsFolder());
        });
        return report ? report->problems.join(u'\n') : report.error().detail;
    }

    QString folder() const { return beside(QStringLiteral("library")); }

    /// What open() answers, when the folder is closed.
    base::Result<std::unique_ptr<library::Library>> reopened(library::Database::Access access = library::Database::Access::ReadWrite) const
    {
        return library::Library::open(folder(), access);
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    /// Noise over the annotations, where opening does not look.
    void damage() const
    {
        QFile file(folder() + QStringLiteral("/library.db"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qsizetype at = file.readAll().indexOf("note 1");
        QVERIFY(at > 0);
        QVERIFY(file.seek(at / 4096 * 4096));
        file.write(QByteArray(4096, '\xa5'));
    }

    /// Files that only a work in progress may have.
    QStringList leftovers() const
    {
        QStringList found;
        QDirIterator files(beside({}), {QStringLiteral("*.part*"), QStringLiteral("snapshot*")}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
            QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(files.next());
        return found;
    }

private:
    QString write(int number) const
    {
        QFile from(testdata::fixture(QStringLiteral("intake/resolution.xml")));
        QFile to(beside(QStringLiteral("files/%1.xml").arg(number)));
        if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
            qFatal("the fixture is missing");
        to.write(from.readAll().replace("@NUMBER@", QByteArray::number(number)).replace("@TAIL@", "open"));
        return to.fileName();
    }

    static base::Status annotate(const library::Database &database, int document, const QString &comment)
    {
        const library::DocumentQueries queries(database);
        const auto work = queries.findRecord(model::RecordKind::Document, QStringLiteral("A/HRC/RES/99/%1").arg(document));
        if (!work || !*work)
            return base::failure(base::ErrorCode::NotFound);
        const auto text = queries.textIn((*work)->id, QStringLiteral("en"));
        if (!text || !*text)
            return base::failure(base::ErrorCode::NotFound);
        const auto passages = queries.passages((*text)->id);
        if (!passages)
            return base::failure(passages.error());
        const model::Passage passage = passages->constLast();
        model::Annotation note;
        note.record = (*work)->id;
        note.text = (*text)->id;
        note.passage = passage.id;
        note.address = passage.address.text();
        note.anchor = anchoring::anchorAt(passage, 0, 8);
        note.comment = comment;
        note.created = note.modified = QDateTime::currentDateTimeUtc();
        const auto added = library::AnnotationStore(database).add(note);
        return added ? base::ok() : base::Status(base::failure(added.error()));
    }

    static base::Status addRest(const library::Database &database)
    {
        model::Pack pack;
        pack.title = QStringLiteral("Charts");
        model::PackItem item;
        item.text = QStringLiteral("own words");
        pack.items.append(item);
        if (const auto saved = library::PackStore(database).save(pack); !saved)
            return base::failure(saved.error());
        const auto kept = library::SavedSearchStore(database).save(QStringLiteral("Tides"), QStringLiteral("tides OR charts"));
        return kept ? base::ok() : base::Status(base::failure(kept.error()));
    }
};
