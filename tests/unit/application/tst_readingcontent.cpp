// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <application/annotations.h>
#include <application/readingcontent.h>
#include <application/records.h>
#include <application/target.h>
#include <application/trash.h>
#include <import/pipeline/importer.h>
#include <library/store/library.h>

#include <testdata.h>

#include <QtTest>

using namespace Qt::StringLiterals;

/// A record with one of its texts, as it is read.
class TestReadingContent : public QObject
{
    Q_OBJECT

private slots:
    void init() { VERIFY_RESULT(m_library.renew()); }
    void cleanup() { m_library.close(); }

    void aTextIsReadInTheWantedLanguage()
    {
        const base::RecordId work = m_library.document(u"A/HRC/RES/57/12"_s).id;
        const auto french = m_library->run(application::readingContent({work, u"fr"_s, {}, u"ar"_s}));
        VERIFY_RESULT(french);
        QCOMPARE(french->text.language, u"fr"_s);
        QCOMPARE(french->languages(), (QStringList {u"en"_s, u"ar"_s, u"fr"_s}));
        QVERIFY(french->passageAt(model::Address(u"OP8"_s)));
        QCOMPARE(french->annotations.size(), 1);
        QVERIFY(!french->from.isEmpty());
        const auto arabic = m_library->run(application::readingContent({work, {}, {}, u"ar"_s}));
        VERIFY_RESULT(arabic);
        QCOMPARE(arabic->text.language, u"ar"_s);
        const auto paragraph = m_library->run(application::paragraphText({work, u"en"_s, {}, {}}, model::Address(u"OP8"_s)));
        VERIFY_RESULT(paragraph);
        QVERIFY(paragraph->contains(u"smart city projects"_s));
        QCOMPARE(m_library->run(application::originals(french->text.id)).value().size(), 1);
    }

    void aPassageBringsItsLanguage()
    {
        const base::RecordId work = m_library.document(u"A/HRC/RES/57/12"_s).id;
        const auto french = m_library->run(application::readingContent({work, u"fr"_s, {}, {}}));
        VERIFY_RESULT(french);
        const model::Passage passage = *french->passageAt(model::Address(u"OP8"_s));
        const auto found = m_library->run(application::readingContent({work, {}, passage.id, u"en"_s}));
        VERIFY_RESULT(found);
        QCOMPARE(found->text.language, u"fr"_s);
        QCOMPARE(found->passage(passage.id)->content, passage.content);
        QVERIFY(!found->passage({}) && !found->passageAt({}) && !found->passageAt(model::Address(u"OP99"_s)));
        QCOMPARE(m_library->run(application::paragraphText({work, u"en"_s, {}, {}}, model::Address(u"OP99"_s))).value(), QString());
    }

    void aRecordWithoutATextHasLinksAndCounts()
    {
        const model::Record state = m_library.named(model::RecordKind::State, u"Republic of Korea"_s);
        const auto content = m_library->run(application::readingContent({state.id, {}, {}, {}}));
        VERIFY_RESULT(content);
        QVERIFY(!content->hasText() && content->passages.isEmpty());
        QVERIFY(!content->to.isEmpty());
        QCOMPARE(m_library->run(application::readingContent({base::RecordId(987654), {}, {}, {}})).error().code, base::ErrorCode::NotFound);
    }

    void otherLanguagesAreHintedAtBesideTheirParagraphs()
    {
        const model::Record work = m_library.document(u"A/HRC/RES/57/12"_s);
        // The sample has annotations in English and in French.
        const application::ReadingContent english = read(work.id, u"en"_s);
        QCOMPARE(english.hints.size(), 1);
        const application::AnnotationHint sample = english.hints.first();
        QCOMPARE(sample.language, u"fr"_s);
        QCOMPARE(sample.beside, english.passageAt(model::Address(sample.address))->id);
        QCOMPARE(sample.annotations.size(), 1);
        QCOMPARE(sample.annotations, read(work.id, u"fr"_s).annotations);
        // Three on an Arabic sub-paragraph, one on the document, and one without a place.
        const application::ReadingContent arabic = read(work.id, u"ar"_s);
        const model::Passage *third = arabic.passageAt(model::Address(u"OP8 (c)"_s));
        QVERIFY(third);
        annotate(arabic, *third, u"robin"_s);
        annotate(arabic, *third, u"Kim"_s);
        annotate(arabic, *third, QString());
        model::Annotation whole = application::newAnnotation(model::AnnotationKind::DocumentNote);
        whole.record = work.id;
        whole.text = arabic.text.id;
        model::Annotation loose = whole;
        loose.uuid.clear();
        loose.kind = model::AnnotationKind::Highlight;
        loose.state = model::AnchorState::Loose;
        VERIFY_RESULT(m_library->run(application::addAnnotations({whole, loose})));
        const QList<application::AnnotationHint> hints = read(work.id, u"en"_s).hints;
        QCOMPARE(hints.size(), 3);
        QVERIFY(!hints.first().beside.isValid() && !hints.first().passage.isValid());
        QCOMPARE(hints.first().annotations.first().kind, model::AnnotationKind::DocumentNote);
        const auto found = std::ranges::find(hints, third->id, &application::AnnotationHint::passage);
        QVERIFY(found != hints.end());
        QCOMPARE(found->annotations.size(), 3);
        QCOMPARE(found->authors(), (QStringList {u"robin"_s, u"Kim"_s}));
        QCOMPARE(english.passage(found->beside)->address.text(), u"OP8 (c)"_s);
        // From the other side, both other languages; the text's own annotations are no hints.
        QSet<QString> besideArabic;
        for (const application::AnnotationHint &hint : read(work.id, u"ar"_s).hints)
            besideArabic.insert(hint.language);
        QCOMPARE(besideArabic, QSet<QString>({u"en"_s, u"fr"_s}));
        VERIFY_RESULT(m_library->run(application::removeAnnotations(found->annotations)));
        QCOMPARE(read(work.id, u"en"_s).hints.size(), 2);
    }

    void aDeletedLanguageLeavesNoHint()
    {
        const base::RecordId work = m_library.document(u"A/HRC/RES/57/12"_s).id;
        const application::AnnotationHint before = read(work, u"en"_s).hints.first();
        const auto entries = m_library->run(application::moveToTrash({{model::TrashKind::Text, read(work, u"fr"_s).text.id.value()}}));
        VERIFY_RESULT(entries);
        QVERIFY(read(work, u"en"_s).hints.isEmpty());
        VERIFY_RESULT(m_library->run(application::restoreFromTrash(*entries)));
        const QList<application::AnnotationHint> after = read(work, u"en"_s).hints;
        QCOMPARE(after.size(), 1);
        QCOMPARE(after.first().beside, before.beside);
        QCOMPARE(after.first().annotations.first().uuid, before.annotations.first().uuid);
    }

    void aParagraphThatTheTextLacksIsHintedAtNearby()
    {
        const auto passage = [](qint64 id, model::PassageKind kind, const QString &address, int level) {
            model::Passage made;
            made.id = base::PassageId(id);
            made.kind = kind;
            made.address = model::Address(address);
            made.level = level;
            return made;
        };
        const base::RecordId work = m_library.document(u"A/HRC/RES/57/12"_s).id;
        const application::ReadingContent french = read(work, u"fr"_s);
        const model::Passage *part = french.passageAt(model::Address(u"OP8 (a)"_s));
        const model::Passage *last = french.passageAt(model::Address(u"OP10"_s));
        QVERIFY(part && last);
        annotate(french, *part, u"robin"_s);
        annotate(french, *last, u"robin"_s);
        const application::ReadingContent english = read(work, u"en"_s);
        // A text without sub-paragraphs, and one that is shorter.
        const QList<model::Passage> shorter {passage(1, model::PassageKind::Title, {}, 0), passage(2, model::PassageKind::Operative, u"OP8"_s, 0)};
        const auto hints = m_library->run(application::annotationHints(english.text.id, shorter));
        VERIFY_RESULT(hints);
        QCOMPARE(hints->size(), 2);
        QVERIFY(!hints->first().beside.isValid());
        QCOMPARE(hints->first().address, u"OP10"_s);
        QCOMPARE(hints->last().beside, base::PassageId(2));
        QVERIFY(m_library->run(application::annotationHints(english.text.id, {}))->first().annotations.size() >= 2);
        QVERIFY(m_library->run(application::annotationHints(base::TextId(987654), english.passages))->isEmpty());
    }

    /// Every paragraph of five translations is annotated: all stand beside the same paragraph of the English text.
    void sixLanguagesOfARealText()
    {
        NEEDS_REAL_FILES(data);
        QTemporaryDir folder;
        auto made = library::Library::create(folder.filePath(u"library"_s));
        QVERIFY(made.has_value());
        QStringList paths;
        for (const QString &name : {u"English/A_HRC_RES_57_12E"_s, u"French/A_HRC_RES_57_12F"_s, u"Spanish/A_HRC_RES_57_12S"_s,
                 u"Russian/A_HRC_RES_57_12R"_s, u"Arabic/A_HRC_RES_57_12A"_s, u"Chinese/A_HRC_RES_57_12C"_s})
            paths.append(data + u"/unxml/HRCresolutions/57session/"_s + name + u".xml"_s);
        jobs::JobControl control;
        pipeline::Importer(**made).import(paths, control);
        const application::OpenLibrary library(std::move(*made));
        const auto target = library.run(application::target(u"A/HRC/RES/57/12"_s));
        VERIFY_RESULT(target);
        QCOMPARE(target->texts.size(), 6);
        QList<model::Annotation> notes;
        for (const model::Text &text : target->texts) {
            const auto content = library.run(application::readingContent({target->record.id, text.language, {}, {}}));
            VERIFY_RESULT(content);
            for (const model::Passage &passage : content->passages) {
                if (text.language != "en"_L1 && !passage.address.isEmpty())
                    notes.append(noteOn(*content, passage, text.language));
            }
        }
        VERIFY_RESULT(library.run(application::addAnnotations(notes)));
        const auto english = library.run(application::readingContent({target->record.id, u"en"_s, {}, {}}));
        VERIFY_RESULT(english);
        qsizetype beside = 0;
        qsizetype top = 0;
        for (const application::AnnotationHint &hint : english->hints) {
            const model::Passage *passage = english->passage(hint.beside);
            (passage ? beside : top) += hint.annotations.size();
            // A note that is numbered otherwise has no partner; sub-paragraphs in letters of another alphabet have one.
            if (passage)
                QCOMPARE(passage->address.numbered(), model::Address(hint.address).numbered());
            else
                QVERIFY2(hint.address.startsWith(u"note "_s), qPrintable(hint.address));
            if (hint.address == u"OP8 (ج)"_s)
                QCOMPARE(passage->address.text(), u"OP8 (c)"_s);
        }
        qInfo("%lld annotations of five languages beside their paragraphs, %lld at the top", beside, top);
        QCOMPARE(beside + top, notes.size());
        QVERIFY(top <= 3);
    }

private:
    application::ReadingContent read(base::RecordId work, const QString &language) const
    {
        return m_library->run(application::readingContent({work, language, {}, {}})).value_or(application::ReadingContent());
    }
    static model::Annotation noteOn(const application::ReadingContent &content, const model::Passage &passage, const QString &author)
    {
        model::Annotation note = application::newAnnotation(model::AnnotationKind::ParagraphNote);
        note.record = content.work.id;
        note.text = content.text.id;
        note.passage = passage.id;
        note.address = passage.address.text();
        note.anchor.exact = passage.content;
        note.author = author;
        return note;
    }
    void annotate(const application::ReadingContent &content, const model::Passage &passage, const QString &author) const
    {
        VERIFY_RESULT(m_library->run(application::addAnnotations({noteOn(content, passage, author)})));
    }

    testdata::SampleLibrary m_library;
};

QTEST_GUILESS_MAIN(TestReadingContent)
#include "tst_readingcontent.moc"
