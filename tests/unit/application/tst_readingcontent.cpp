// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <application/readingcontent.h>
#include <application/records.h>

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

private:
    testdata::SampleLibrary m_library;
};

QTEST_GUILESS_MAIN(TestReadingContent)
#include "tst_readingcontent.moc"
