// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <application/merging.h>

#include <testdata.h>

#include <QtTest>

using namespace Qt::StringLiterals;

/// Two records become one, and two again.
class TestMerging : public QObject
{
    Q_OBJECT

private slots:
    void init() { VERIFY_RESULT(m_library.renew()); }
    void cleanup() { m_library.close(); }

    void twoRecordsBecomeOneAndTwoAgain()
    {
        const model::Record kept = m_library.named(model::RecordKind::Theme, u"Smart cities"_s);
        const model::Record other = m_library.named(model::RecordKind::Theme, u"Digitalization of cities"_s);
        const auto candidates = m_library->run(application::mergeCandidates(kept));
        VERIFY_RESULT(candidates);
        QCOMPARE(candidates->first().id, other.id); // It shares the word "cities".
        const auto preview = m_library->run(application::mergePreview(other.id, kept.id));
        VERIFY_RESULT(preview);
        QVERIFY(preview->links > 0);
        const auto merge = m_library->run(application::mergeRecords(other.id, kept.id, model::MergedName::OfOther, by()));
        VERIFY_RESULT(merge);
        QVERIFY(!m_library.named(model::RecordKind::Theme, u"Smart cities"_s).id.isValid());
        const auto split = m_library->run(application::splitRecord(kept.id, *merge, by()));
        VERIFY_RESULT(split);
        QCOMPARE(split->name, model::MergedName::OfOther);
        QCOMPARE(m_library.named(model::RecordKind::Theme, u"Smart cities"_s).id, kept.id);
        QCOMPARE(m_library.named(model::RecordKind::Theme, u"Digitalization of cities"_s).id, split->other);
    }

    void theLastMergeIsSplitFirst()
    {
        const QList<model::Record> people = m_library.all(model::RecordKind::Person);
        QVERIFY(people.size() >= 3);
        const base::RecordId kept = people.at(0).id;
        const auto first = m_library->run(application::mergeRecords(people.at(1).id, kept, model::MergedName::OfKept, by()));
        VERIFY_RESULT(first);
        VERIFY_RESULT(m_library->run(application::mergeRecords(people.at(2).id, kept, model::MergedName::OfKept, by())));
        QCOMPARE(m_library.all(model::RecordKind::Person).size(), people.size() - 2);
        QCOMPARE(m_library->run(application::splitRecord(kept, *first, by())).error().code, base::ErrorCode::BadInput);
        const auto split = m_library->run(application::splitRecord(kept, 0, by()));
        VERIFY_RESULT(split);
        QCOMPARE(split->other, people.at(2).id);
        QCOMPARE(split->name, model::MergedName::OfKept);
        VERIFY_RESULT(m_library->run(application::splitRecord(kept, *first, by())));
        QCOMPARE(m_library.all(model::RecordKind::Person).size(), people.size());
        QCOMPARE(m_library->run(application::splitRecord(kept, 0, by())).error().code, base::ErrorCode::NotFound);
    }

    void theIdOfWhatWasMergedIsNotGivenAgain()
    {
        const base::RecordId kept = make(u"Ada Boats"_s);
        const base::RecordId other = make(u"A. Boats"_s);
        VERIFY_RESULT(m_library->run(application::mergeRecords(other, kept, model::MergedName::OfKept, by())));
        // Tabs, and steps that can be undone, still mean the one that was merged.
        const base::RecordId later = make(u"Bo Lamps"_s);
        QVERIFY2(later.value() > other.value(), qPrintable(QString::number(later.value())));
        const auto split = m_library->run(application::splitRecord(kept, 0, by()));
        VERIFY_RESULT(split);
        QCOMPARE(split->other, other);
    }

    void differentKindsAreNeverOne()
    {
        const base::RecordId theme = m_library.named(model::RecordKind::Theme, u"Smart cities"_s).id;
        const base::RecordId person = m_library.all(model::RecordKind::Person).first().id;
        QCOMPARE(m_library->run(application::mergePreview(theme, person)).error().code, base::ErrorCode::BadInput);
        QCOMPARE(m_library->run(application::mergeRecords(theme, person, model::MergedName::OfKept, by())).error().code, base::ErrorCode::BadInput);
    }

private:
    base::RecordId make(const QString &name)
    {
        model::Record person;
        person.kind = model::RecordKind::Person;
        person.name = name;
        return m_library->run(application::makeRecord(person)).value_or(base::RecordId());
    }
    static model::Signature by() { return testdata::signedBy(u"Ada"_s); }

    testdata::SampleLibrary m_library;
};

QTEST_GUILESS_MAIN(TestMerging)
#include "tst_merging.moc"
