// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <application/annotationexport.h>
#include <application/annotations.h>
#include <application/commentdrafts.h>
#include <application/colournames.h>
#include <application/searches.h>

#include <testdata.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
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
        note.uuid.clear();
        note.comment = u"To be read again."_s;
        auto added = m_library->run(application::addAnnotations({note}));
        VERIFY_RESULT(added);
        QVERIFY(added->first().id.isValid());
        const model::Annotation unread = added->first();
        added->first().comment = u"Read."_s;
        VERIFY_RESULT(m_library->run(application::updateAnnotations({{unread, added->first()}})));
        QVERIFY(comments().contains(u"Read."_s));
        VERIFY_RESULT(m_library->run(application::removeAnnotations(*added)));
        QVERIFY(!comments().contains(u"Read."_s));
    }

    void anEditWritesOnlyWhatItChanged()
    {
        const auto rows = m_library->run(application::annotations());
        VERIFY_RESULT(rows);
        const model::Annotation known = rows->first().annotation;
        model::Annotation commented = known;
        commented.comment = u"To be read again."_s;
        commented.tags.append(u"elsewhere"_s);
        commented.modified = known.modified.addSecs(60);
        VERIFY_RESULT(m_library->run(application::updateAnnotations({{known, commented}})));
        // An edit by one who knows it as it was before.
        model::Annotation coloured = known;
        coloured.colour = model::Colour::Grey;
        coloured.tags.append(u"here"_s);
        coloured.modified = known.modified.addSecs(30);
        const auto both = m_library->run(application::updateAnnotations({{known, coloured}}));
        VERIFY_RESULT(both);
        QCOMPARE(both->first().comment, commented.comment);
        QCOMPARE(both->first().colour, model::Colour::Grey);
        QCOMPARE(both->first().tags, QStringList(commented.tags + QStringList {u"here"_s}));
        QCOMPARE(both->first().modified, commented.modified);
        // The way back takes that edit back, and no other.
        const auto back = m_library->run(application::updateAnnotations({{coloured, known}}));
        VERIFY_RESULT(back);
        QCOMPARE(back->first(), commented);
        VERIFY_RESULT(m_library->run(application::removeAnnotations({known})));
        const auto gone = m_library->run(application::updateAnnotations({{known, coloured}}));
        VERIFY_RESULT(gone);
        QVERIFY(gone->isEmpty());
    }

    void aDraftIsKeptUntilItsCommentIsStored()
    {
        namespace drafts = application::drafts;
        const QString uuid = u"0b0c7f1e-draft"_s;
        drafts::keep(uuid, u"half of a thou"_s);
        QVERIFY(!drafts::left().contains(uuid)); // It is being written.
        drafts::stored(uuid, u"another comment"_s);
        drafts::leave(uuid);
        QCOMPARE(drafts::left().value(uuid), u"half of a thou"_s);
        // A comment that was emptied is a draft as well.
        drafts::keep(uuid, QString());
        drafts::leave(uuid);
        QVERIFY(drafts::left().contains(uuid) && drafts::left().value(uuid).isEmpty());
        drafts::stored(uuid, QString());
        QVERIFY(!drafts::left().contains(uuid));
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

    void everyKindIsStoredWithAUuid()
    {
        const auto target = m_library->run(application::target(u"A/HRC/RES/57/12 OP8"_s));
        VERIFY_RESULT(target);
        QSet<QString> uuids;
        for (int kind = 0; kind < model::kAnnotationKindCount; ++kind) {
            auto note = application::annotationOn(*target, model::AnnotationKind(kind));
            VERIFY_RESULT(note);
            note->isPrivate = kind % 2 == 0;
            application::setComment(*note, u"for #later, see page.html#part and # none, #3"_s, {u"HRC 60"_s});
            VERIFY_RESULT(m_library->run(application::addAnnotations({*note})));
        }
        const auto all = m_library->run(application::annotations());
        VERIFY_RESULT(all);
        int found = 0;
        for (const model::AnnotationRow &row : *all) {
            QVERIFY(!row.annotation.uuid.isEmpty() && !uuids.contains(row.annotation.uuid));
            uuids.insert(row.annotation.uuid);
            if (!row.annotation.comment.startsWith(u"for #later"_s))
                continue;
            ++found;
            QCOMPARE(row.annotation.tags, (QStringList {u"HRC 60"_s, u"later"_s}));
            QCOMPARE(row.annotation.isPrivate, int(row.annotation.kind) % 2 == 0);
            QVERIFY(row.annotation.isAttached());
            QCOMPARE(row.annotation.passage.isValid(), row.annotation.kind != model::AnnotationKind::DocumentNote);
        }
        QCOMPARE(found, model::kAnnotationKindCount);
        application::Target textless = *target;
        textless.text.reset();
        QVERIFY(!application::annotationOn(textless, model::AnnotationKind::Bookmark));
    }

    void aTagThatGoesFromTheCommentGoes()
    {
        model::Annotation note;
        application::setComment(note, u"#one and #two"_s, {u"chosen"_s});
        QCOMPARE(note.tags, (QStringList {u"chosen"_s, u"one"_s, u"two"_s}));
        application::setComment(note, u"#two and #Three"_s, note.tags);
        QCOMPARE(note.tags, (QStringList {u"chosen"_s, u"two"_s, u"Three"_s}));
        application::setComment(note, u"#تعليق و#مهلة"_s, {});
        QCOMPARE(note.tags, (QStringList {u"تعليق"_s}));
    }

    void coloursHaveNamesAndLetters()
    {
        const auto back = qScopeGuard([] {
            choose(u"roaming/colourNames"_s, QStringList());
            choose(u"roaming/colourLetters"_s, QStringList());
        });
        choose(u"roaming/colourNames"_s, QStringList {u"Agreed language"_s, u"Red line"_s, u"To ask"_s, u"Ask again"_s});
        choose(u"roaming/colourLetters"_s, QStringList {QString(), u"x"_s});
        QCOMPARE(application::colourNamed(u"red LINE"_s), model::Colour::Red);
        QCOMPARE(application::colourNamed(u"X"_s), model::Colour::Red);
        QCOMPARE(application::colourNamed(u"blue"_s), model::Colour::Blue);
        QVERIFY(!application::colourNamed(u"nonsense"_s));
        const auto letters = application::lettersOf(application::colourNames());
        QCOMPARE(letters.at(0), u"A"_s);
        QCOMPARE(letters.at(1), u"X"_s);
        QCOMPARE(letters.at(2), u"T"_s);
        QCOMPARE(letters.at(3), u"S"_s); // A is taken.
        QCOMPARE(letters.at(7), u"8"_s);
        QCOMPARE(QSet<QString>(letters.begin(), letters.end()).size(), model::kColourCount);
    }

    void filtersHoldTogether()
    {
        const auto all = m_library->run(application::annotationsWithThemes());
        VERIFY_RESULT(all);
        application::AnnotationFilter filter;
        QVERIFY(filter.isEmpty());
        filter.tag = u"SMART cities"_s;
        QCOMPARE(application::filtered(*all, filter).size(), 2);
        filter.words = u"safeguards PROCUREMENT"_s;
        QCOMPARE(application::filtered(*all, filter).size(), 1);
        filter.isPrivate = false;
        QCOMPARE(application::filtered(*all, filter).size(), 0);
        filter = {};
        filter.passageKind = model::PassageKind::SubParagraph;
        QCOMPARE(application::filtered(*all, filter).size(), 3);
        filter = {};
        filter.isLoose = true;
        QVERIFY(application::filtered(*all, filter).isEmpty());
        QVERIFY(std::ranges::any_of(*all, [](const model::AnnotationRow &row) { return !row.themes.isEmpty(); }));
    }

    void eachFilterHoldsAlone()
    {
        using application::AnnotationFilter;
        model::AnnotationRow row;
        row.annotation.kind = model::AnnotationKind::Underline;
        row.annotation.colour = model::Colour::Red;
        row.annotation.author = u"Robin"_s;
        row.annotation.isPrivate = false;
        row.annotation.comment = u"Ask at the café"_s;
        row.annotation.state = model::AnchorState::Loose;
        row.passageKind = model::PassageKind::Operative;
        row.work.name = u"Lamps on the quay"_s;
        const auto isFound = [&row](auto AnnotationFilter::*part, const auto &value) {
            AnnotationFilter filter;
            filter.*part = value;
            return !filter.isEmpty() && application::matches(filter, row);
        };
        QVERIFY(isFound(&AnnotationFilter::kind, model::AnnotationKind::Underline) && !isFound(&AnnotationFilter::kind, model::AnnotationKind::Highlight));
        QVERIFY(isFound(&AnnotationFilter::colour, model::Colour::Red) && !isFound(&AnnotationFilter::colour, model::Colour::Yellow));
        QVERIFY(isFound(&AnnotationFilter::author, u"Robin"_s) && !isFound(&AnnotationFilter::author, u"Rob"_s));
        QVERIFY(isFound(&AnnotationFilter::isPrivate, false) && !isFound(&AnnotationFilter::isPrivate, true));
        QVERIFY(isFound(&AnnotationFilter::passageKind, model::PassageKind::Operative) && !isFound(&AnnotationFilter::passageKind, model::PassageKind::Preambular));
        QVERIFY(isFound(&AnnotationFilter::words, u"QUAY cafe"_s) && !isFound(&AnnotationFilter::words, u"quay tea"_s));
        QVERIFY(isFound(&AnnotationFilter::isLoose, true));
        row.annotation.state = model::AnchorState::Attached;
        QVERIFY(!isFound(&AnnotationFilter::isLoose, true));
    }

    void filesOfAnnotationsKeepWordsAsWords()
    {
        auto all = m_library->run(application::annotations());
        VERIFY_RESULT(all);
        QVERIFY(application::shareable(*all).isEmpty());
        model::AnnotationRow &first = all->first();
        first.annotation.anchor.exact = u"=1+1 <b>*water*</b>"_s;
        first.annotation.comment = u"a \"quoted\" line\nand another"_s;
        const QByteArray csv = application::annotationFile(u"csv"_s, *all);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF" "document,"));
        QVERIFY(csv.contains("'=1+1"));
        QVERIFY(csv.contains("\"a \"\"quoted\"\" line"));
        QVERIFY(application::annotationFile(u"html"_s, *all).contains("=1+1 &lt;b&gt;*water*&lt;/b&gt;"));
        const QByteArray markdown = application::annotationFile(u"markdown"_s, *all);
        QVERIFY(markdown.contains("=1+1 \\<b\\>\\*water\\*"));
        QVERIFY(markdown.contains("](<aide-memoire:A/HRC/RES/57/12#OP8>)"));
        const QJsonObject w3c = QJsonDocument::fromJson(application::annotationFile(u"w3c"_s, *all)).object();
        QCOMPARE(w3c.value("type"_L1).toString(), u"AnnotationCollection"_s);
        QCOMPARE(w3c.value("total"_L1).toInt(), 8);
        const QJsonObject item = w3c.value("first"_L1).toObject().value("items"_L1).toArray().first().toObject();
        QCOMPARE(item.value("id"_L1).toString(), QString(u"urn:uuid:"_s + first.annotation.uuid));
        const QJsonArray selectors = item.value("target"_L1).toObject().value("selector"_L1).toArray();
        QCOMPARE(selectors.first().toObject().value("exact"_L1).toString(), first.annotation.anchor.exact);
        QCOMPARE(selectors.last().toObject().value("start"_L1).toInt(), first.annotation.anchor.start);
        QVERIFY(application::annotationFile(u"nonsense"_s, *all).isEmpty());
    }

    void placesAreOfferedForOneThatIsLost()
    {
        const auto all = m_library->run(application::annotations());
        VERIFY_RESULT(all);
        model::Annotation lost = all->first().annotation;
        const base::PassageId home = lost.passage;
        lost.passage = {};
        VERIFY_RESULT(m_library->run(application::updateAnnotations({{all->first().annotation, lost}})));
        const auto rows = m_library->run(application::annotations());
        VERIFY_RESULT(rows);
        QVERIFY(std::ranges::any_of(*rows, [](const model::AnnotationRow &row) { return row.annotation.state == model::AnchorState::Loose; }));
        const auto places = m_library->run(application::placesFor(lost.id));
        VERIFY_RESULT(places);
        QCOMPARE(places->first().passage, home);
        QCOMPARE(places->first().anchor.exact, lost.anchor.exact);
        QVERIFY(places->size() > 10);
        application::attachTo(lost, places->last(), 0, 4);
        QCOMPARE(lost.anchor.exact, places->last().anchor.paragraph.first(4));
        QCOMPARE(lost.state, model::AnchorState::Attached);
        QVERIFY(!m_library->run(application::placesFor(base::AnnotationId(987654))));
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
