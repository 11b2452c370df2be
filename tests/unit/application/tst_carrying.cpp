// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <application/annotations.h>
#include <application/carrying.h>
#include <application/openlibrary.h>
#include <import/pipeline/importer.h>
#include <library/store/library.h>

#include <testdata.h>

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

/// Annotations of a resolution brought to its successor.
class TestCarrying : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        NEEDS_REAL_FILES(data);
        auto library = library::Library::create(m_folder.filePath(u"library"_s));
        QVERIFY(library.has_value());
        jobs::JobControl control;
        const QString folder = data + u"/unxml/HRCresolutions/"_s;
        pipeline::Importer(**library).import(
            {folder + u"54session/English/A_HRC_RES_54_32E.xml"_s, folder + u"57session/English/A_HRC_RES_57_27E.xml"_s}, control);
        m_library.emplace(std::move(*library));
    }

    void theyGoToTheParagraphThatTookTheirPlace()
    {
        NEEDS_REAL_FILES(data);
        const auto earlier = m_library->run(application::target(kEarlier));
        VERIFY_RESULT(earlier);
        QList<model::Annotation> notes;
        for (const model::Passage &passage : earlier->passages) {
            if (passage.kind != model::PassageKind::Operative && passage.kind != model::PassageKind::Preambular)
                continue;
            model::Annotation note = application::newAnnotation();
            note.record = earlier->record.id;
            note.text = earlier->text->id;
            note.passage = passage.id;
            note.address = passage.address.text();
            note.anchor = anchoring::anchorAt(passage, 0, int(passage.content.indexOf(u' ', 12)));
            note.comment = u"on "_s + note.address;
            note.tags = {u"series"_s};
            note.colour = model::Colour::Purple;
            notes.append(note);
        }
        QVERIFY(notes.size() > 10);
        VERIFY_RESULT(m_library->run(application::addAnnotations(notes)));
        const auto carryOver = m_library->run(application::carryOver(kEarlier, kLater));
        VERIFY_RESULT(carryOver);
        qInfo("%lld annotations of 54/32 carried to 57/27, %d unsure", carryOver->ready.size(), carryOver->unsure);
        QCOMPARE(carryOver->ready.size() + carryOver->unsure, notes.size());
        QVERIFY(carryOver->ready.size() > 4);
        const model::Annotation &first = carryOver->ready.first();
        QVERIFY(first.carriedFrom.startsWith(u"54/32 "_s));
        QCOMPARE(first.comment, u"on "_s + first.carriedFrom.section(u' ', 1));
        QCOMPARE(first.tags, QStringList {u"series"_s});
        QCOMPARE(first.colour, model::Colour::Purple);
        QVERIFY(!first.id.isValid() && first.uuid != first.carriedUuid);
        // Every one has the words that it had, in the later text.
        const auto later = m_library->run(application::target(kLater));
        VERIFY_RESULT(later);
        for (const model::Annotation &annotation : carryOver->ready) {
            const auto passage = std::ranges::find(later->passages, annotation.passage, &model::Passage::id);
            QVERIFY(passage != later->passages.cend());
            QCOMPARE(passage->content.sliced(annotation.anchor.start, annotation.anchor.end - annotation.anchor.start), annotation.anchor.exact);
        }
        // What the reader offers at the head of the later text.
        const auto offered = m_library->run(application::carryOvers(later->record.id, u"en"_s));
        VERIFY_RESULT(offered);
        QCOMPARE(offered->size(), 1);
        QCOMPARE(offered->first().from.symbol, kEarlier);
        QCOMPARE(offered->first().ready.size(), carryOver->ready.size());
        // Once is enough.
        VERIFY_RESULT(m_library->run(application::addAnnotations(carryOver->ready)));
        const auto again = m_library->run(application::carryOver(kEarlier, kLater));
        VERIFY_RESULT(again);
        QVERIFY(again->ready.isEmpty());
        QCOMPARE(again->unsure, carryOver->unsure);
        QVERIFY(!m_library->run(application::carryOver(kEarlier, u"A/HRC/RES/1/1"_s)));
    }

private:
    const QString kEarlier = u"A/HRC/RES/54/32"_s;
    const QString kLater = u"A/HRC/RES/57/27"_s;
    QTemporaryDir m_folder;
    std::optional<application::OpenLibrary> m_library;
};

QTEST_GUILESS_MAIN(TestCarrying)
#include "tst_carrying.moc"
