// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <application/annotations.h>
#include <application/searches.h>

#include <testdata.h>

#include <QSettings>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

void choose(const QString &setting, const QVariant &value)
{
    QSettings(QSettings::IniFormat, QSettings::UserScope, u"aide-memoire"_s, u"aide-memoire"_s).setValue(setting, value);
}

}

/// Annotations: added, changed, removed, placed by a quotation, and known as the user's own.
class TestAnnotations : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        VERIFY_RESULT(m_library.renew());
        choose(u"roaming/authorName"_s, QString());
        qputenv("USER", "robin");
    }
    void cleanup() { m_library.close(); }

    void annotationsAreAddedChangedAndRemoved()
    {
        const auto before = m_library->run(application::annotations());
        VERIFY_RESULT(before);
        QCOMPARE(before->size(), 8);
        model::Annotation note = before->first().annotation;
        note.id = {};
        note.comment = u"To be read again."_s;
        auto added = m_library->run(application::addAnnotations({note}));
        VERIFY_RESULT(added);
        QVERIFY(added->first().id.isValid());
        added->first().comment = u"Read."_s;
        VERIFY_RESULT(m_library->run(application::updateAnnotations(*added)));
        QVERIFY(comments().contains(u"Read."_s));
        VERIFY_RESULT(m_library->run(application::removeAnnotations(*added)));
        QVERIFY(!comments().contains(u"Read."_s));
    }

    void ownNotesAreFoundAsMine()
    {
        const QStringList authors {u"robin"_s, QString(), u"Somebody Else"_s};
        const auto target = m_library->run(application::target(u"A/HRC/RES/57/12"_s));
        VERIFY_RESULT(target);
        const qint64 before = total(u"has:mine"_s);
        for (qsizetype at = 0; at < authors.size(); ++at) {
            model::Annotation note = application::newAnnotation();
            const model::Passage &passage = target->passages.at(at + 3);
            note.record = target->record.id;
            note.text = target->text->id;
            note.passage = passage.id;
            note.anchor.exact = passage.content;
            note.author = authors.at(at);
            VERIFY_RESULT(m_library->run(application::addAnnotations({note})));
        }
        QCOMPARE(total(u"has:mine"_s), before + 2);
        choose(u"roaming/authorName"_s, u"Somebody Else"_s);
        QCOMPARE(total(u"has:mine"_s), before + 3);
        const auto all = m_library->run(application::annotations());
        VERIFY_RESULT(all);
        QVERIFY(all->size() >= 3);
    }

    void aQuotationFindsItsPlaces()
    {
        const auto target = m_library->run(application::target(u"A/HRC/RES/57/12"_s));
        VERIFY_RESULT(target);
        const auto places = application::quotePlaces(*target, u"smart city projects"_s);
        VERIFY_RESULT(places);
        QCOMPARE(places->first().anchor.exact, u"smart city projects"_s);
        QVERIFY(!places->first().address.isEmpty());
        const auto missing = application::quotePlaces(*target, u"words that stand nowhere"_s);
        QCOMPARE(missing.error().code, base::ErrorCode::NotFound);
        QCOMPARE(missing.error().subject, u"A/HRC/RES/57/12"_s);
        application::Target textless = *target;
        textless.text.reset();
        QCOMPARE(application::quotePlaces(textless, u"smart city projects"_s).error().code, base::ErrorCode::NotFound);
    }

    void oneThatCannotBeStoredStoresNone()
    {
        const auto before = m_library->run(application::annotations());
        VERIFY_RESULT(before);
        model::Annotation nowhere = before->first().annotation;
        nowhere.id = {};
        model::Annotation broken = nowhere;
        broken.record = base::RecordId(987654);
        broken.text = base::TextId(987654);
        QVERIFY(!m_library->run(application::addAnnotations({nowhere, broken})));
        QCOMPARE(m_library->run(application::annotations())->size(), before->size());
    }

private:
    QStringList comments() const
    {
        QStringList all;
        const auto rows = m_library->run(application::annotations()).value_or(QList<model::AnnotationRow>());
        for (const model::AnnotationRow &row : rows)
            all.append(row.annotation.comment);
        return all;
    }

    qint64 total(const QString &query) const { return application::search(*m_library, query)->total; }

    testdata::SampleLibrary m_library;
};

QTEST_GUILESS_MAIN(TestAnnotations)
#include "tst_annotations.moc"
