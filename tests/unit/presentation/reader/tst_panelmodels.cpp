// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../rowtexts.h"

#include <presentation/reader/linksmodel.h>
#include <presentation/reader/notesmodel.h>
#include <presentation/reader/outlinemodel.h>
#include <presentation/settings/language.h>
#include <presentation/shared/listroles.h>

#include <QAbstractItemModelTester>
#include <QIcon>
#include <QtTest>

using namespace Qt::StringLiterals;
using model::LinkEnd;
using model::LinkStatus;
using model::PassageKind;
using presentation::LinksModel;
using presentation::NotesModel;
using presentation::OutlineModel;
using presentation::ReaderContent;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

model::Record record(qint64 id, model::RecordKind kind, const QString &name, const QString &symbol = {})
{
    model::Record made;
    made.id = base::RecordId(id);
    made.kind = kind;
    made.name = name;
    made.symbol = symbol;
    return made;
}

model::Record work()
{
    return record(1, model::RecordKind::Document, u"Local government"_s, u"A/HRC/RES/57/12"_s);
}

/// A link between the work of the page and another record; `id` is its number.
model::LinkRow link(qint64 id, const QString &relation, LinkEnd end, const model::Record &other)
{
    model::LinkRow made;
    made.link.id = base::LinkId(id);
    made.link.relation = relation;
    made.from = end == LinkEnd::From ? work() : other;
    made.to = end == LinkEnd::From ? other : work();
    made.link.from = made.from.id;
    made.link.to = made.to.id;
    made.fromLanguage = u"en"_s;
    return made;
}

ReaderContent linked(const QList<model::LinkRow> &from, const QList<model::LinkRow> &to = {})
{
    ReaderContent content;
    content.work = work();
    content.from = from;
    content.to = to;
    for (const auto &[all, end] : {std::pair(from, LinkEnd::From), std::pair(to, LinkEnd::To)}) {
        for (const model::LinkRow &row : all)
            content.summary.counts.append({row.link.relation, {}, end, 7, row.link.status == LinkStatus::Suggested ? 1 : 0});
    }
    return content;
}

QStringList printed(const QAbstractItemModel &model)
{
    QStringList lines = rows::tree(model);
    for (QString &line : lines)
        line = rows::plain(line);
    return lines;
}

model::Passage passage(qint64 id, PassageKind kind, const QString &address, const QString &content)
{
    model::Passage made;
    made.id = base::PassageId(id);
    made.kind = kind;
    made.address = model::Address(address);
    made.content = content;
    return made;
}

model::Annotation annotation(qint64 id, const QString &words, base::PassageId passage)
{
    model::Annotation made;
    made.id = base::AnnotationId(id);
    made.passage = passage;
    made.address = u"OP8"_s;
    made.anchor.exact = words;
    return made;
}

}

/// The panels beside a text: what is linked to it, its build, its annotations.
class TestPanelModels : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_language.choose(u"en"_s); }

    void linksStandInTheOrderOfAReader()
    {
        LinksModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        const model::Record egypt = record(5, model::RecordKind::State, u"Egypt"_s);
        const model::Record chile = record(6, model::RecordKind::State, u"Chile"_s);
        const model::Record water = record(7, model::RecordKind::Theme, u"Water"_s);
        const model::Record pact = record(8, model::RecordKind::Document, u"Pact"_s, u"A/RES/79/1"_s);
        const model::Record later = record(9, model::RecordKind::Document, u"Later"_s, u"A/HRC/RES/60/1"_s);
        model::LinkRow guess = link(6, u"about"_s, LinkEnd::From, record(10, model::RecordKind::Theme, u"Cities"_s));
        guess.link.status = LinkStatus::Suggested;
        model.setContent(linked({link(1, u"sponsors"_s, LinkEnd::From, egypt), link(2, u"sponsors"_s, LinkEnd::From, chile),
                                    link(3, u"about"_s, LinkEnd::From, water), link(4, u"cites"_s, LinkEnd::From, pact), guess},
            {link(5, u"cites"_s, LinkEnd::To, later)}));
        QCOMPARE(printed(model), (QStringList {u"suggested  1"_s, u"  Cities · about"_s, u"cited by  7"_s, u"  60/1  Later"_s, u"cites  7"_s,
                                     u"  79/1  Pact"_s, u"about  7"_s, u"  Water"_s, u"sponsored by  7"_s, u"  Chile"_s, u"  Egypt"_s}));
        // States are many: their group starts folded.
        QVERIFY(model.index(4, 0).data(LinksModel::IsFoldedRole).toBool());
        QVERIFY(!model.index(1, 0).data(LinksModel::IsFoldedRole).toBool());
    }

    void aRecordStandsOnceWithAllItsPlaces()
    {
        LinksModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        const model::Record later = record(9, model::RecordKind::Document, u"Later"_s, u"A/HRC/RES/60/1"_s);
        QList<model::LinkRow> citing;
        for (const auto &[id, language, address] : {std::tuple(1, "en", "PP3"), std::tuple(2, "fr", "PP3"), std::tuple(3, "en", "OP2")}) {
            model::LinkRow row = link(id, u"cites"_s, LinkEnd::To, later);
            row.fromLanguage = QString::fromLatin1(language);
            row.fromAddress = QString::fromLatin1(address);
            row.sentence = u"Recalling resolution 57/12"_s;
            row.link.start = 10;
            citing.append(row);
        }
        model.setContent(linked({}, citing));
        QCOMPARE(printed(model), (QStringList {u"cited by  7"_s, u"  60/1  Later · PP3, OP2"_s}));
        const QModelIndex row = model.index(0, 0, model.index(0, 0));
        QCOMPARE(model.linksOf(row), (QList<base::LinkId> {base::LinkId(1), base::LinkId(2), base::LinkId(3)}));
        QCOMPARE(model.placeOf(row).record, later.id);
        QCOMPARE(model.placeOf(row).address.text(), u"PP3"_s);
        QVERIFY(row.data(Qt::ToolTipRole).toString().contains(u"PP3 · …Recalling resolution 57/12…"_s));
        // A group leads nowhere.
        QVERIFY(!model.placeOf(model.index(0, 0)).record.isValid());
        QVERIFY(model.linksOf(model.index(0, 0)).isEmpty());
    }

    void suggestionsAreDecidedOneByOne()
    {
        LinksModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        const model::Record water = record(7, model::RecordKind::Theme, u"Water"_s);
        model::LinkRow one = link(1, u"about"_s, LinkEnd::From, water);
        one.link.status = LinkStatus::Suggested;
        one.link.rule = u"theme/2"_s;
        model::LinkRow other = one;
        other.link.id = base::LinkId(2);
        other.link.relation = u"mentions"_s;
        model.setContent(linked({one, other}));
        QCOMPARE(printed(model), (QStringList {u"suggested  2"_s, u"  Water · about"_s, u"  Water · mentions"_s}));
        const QModelIndex row = model.index(0, LinksModel::AcceptColumn, model.index(0, 0));
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), u"Accept"_s);
        QCOMPARE(row.siblingAtColumn(LinksModel::RejectColumn).data(Qt::ToolTipRole).toString(), u"Reject"_s);
        QVERIFY(row.data(LinksModel::IsSuggestionRole).toBool());
        QVERIFY(row.siblingAtColumn(0).data(Qt::ToolTipRole).toString().contains(u"Theme keywords"_s));
        // Accepted, it has no such columns.
        one.link.status = LinkStatus::Accepted;
        model.setContent(linked({one}));
        const QModelIndex decided = model.index(0, LinksModel::AcceptColumn, model.index(0, 0));
        QVERIFY(!decided.data(Qt::AccessibleTextRole).isValid());
        model.setContent({});
        QCOMPARE(model.rowCount(), 0);
    }

    void whatIsWantedOrDatedOtherwiseIsMarked()
    {
        LinksModel model;
        model::Record pact = record(8, model::RecordKind::Document, u"Pact"_s, u"A/RES/79/1"_s);
        pact.inLibrary = false;
        pact.date = {2024, 9, 22};
        model::LinkRow cited = link(1, u"cites"_s, LinkEnd::From, pact);
        cited.link.date = {2024, 9, 23};
        model.setContent(linked({cited}));
        const auto tip = [&] { return model.index(0, 0, model.index(0, 0)).data(Qt::ToolTipRole).toString(); };
        QVERIFY(model.index(0, 0, model.index(0, 0)).data().toString().endsWith(u" ◌"_s));
        QVERIFY2(tip().contains(u"not in the library"_s), qPrintable(tip()));
        cited.to.inLibrary = true; // Only then its date is known for certain.
        model.setContent(linked({cited}));
        QVERIFY2(tip().contains(u"Cited with the date 23 September 2024, but dated 22 September 2024"_s), qPrintable(tip()));
    }

    void anOutlineIsTheBuildOfTheText()
    {
        OutlineModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setContent(resolution());
        QCOMPARE(rows::tree(model), (QStringList {u"Local government"_s, u"Preamble"_s, u"  PP1  Recalling the Covenant"_s,
                                        u"Operative paragraphs"_s, u"  OP8  Calls upon States"_s, u"    (a)  To protect data"_s,
                                        u"      (i)  Of children"_s, u"    (b)  To check for bias"_s, u"  OP9  Decides to stay seized"_s,
                                        u"Annex"_s, u"  Annex OP1  Rules"_s, u"Vote"_s, u"  Adopted without a vote"_s, u"Footnotes"_s,
                                        u"  note 1  A/70/1."_s}));
        QVERIFY(!model.index(1, 0).data(OutlineModel::PassageRole).value<base::PassageId>().isValid());
        // What has no row of its own belongs to the one above it.
        QCOMPARE(model.indexOf(base::PassageId(5)).data().toString(), u"OP8  Calls upon States"_s);
        QCOMPARE(model.indexOf(base::PassageId(4)).data().toString(), u"PP1  Recalling the Covenant"_s);
        QVERIFY(!model.indexOf(base::PassageId(1)).isValid()); // A cover line above all.
        QVERIFY(!model.indexOf(base::PassageId(99)).isValid());
    }

    void anOutlineIsFilteredByItsWords()
    {
        OutlineModel model;
        model.setContent(resolution());
        const QModelIndex operative = model.index(2, 0);
        QCOMPARE(operative.data(OutlineModel::SearchRole).toString(), u"operative paragraphs"_s);
        const QString words = model.index(0, 0, model.index(0, 0, operative)).data(OutlineModel::SearchRole).toString();
        QVERIFY2(words.contains(u"op8"_s) && words.contains(u"protect data"_s), qPrintable(words));
    }

    void anotherTextLeavesNothingBehind()
    {
        OutlineModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setContent(resolution());
        ReaderContent article;
        article.passages = {passage(30, PassageKind::Body, u"¶1"_s, QString(u"word "_s).repeated(40).trimmed()),
            passage(31, PassageKind::Body, u"¶2"_s, QString(200, QChar(0x5e02)))};
        model.setContent(article);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.indexOf(base::PassageId(6)).isValid());
        const QString first = model.index(0, 0).data().toString();
        QVERIFY2(first.endsWith(u"word…"_s) && first.size() < 90, qPrintable(first));
        QCOMPARE(model.index(1, 0).data().toString(), u"¶2  "_s + QString(80, QChar(0x5e02)) + u'…');
        model.setContent({});
        QCOMPARE(model.rowCount(), 0);
    }

    void notesWithoutTheirWordsStandApart()
    {
        NotesModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        const model::Annotation attached = annotation(1, u"here"_s, base::PassageId(1));
        model.setAnnotations({annotation(2, u"gone"_s, {}), attached, annotation(3, u"gone too"_s, {})});
        QCOMPARE(rows::texts(model), (QStringList {u"here"_s, u"Need re-attaching (2)"_s, u"gone"_s, u"gone too"_s}));
        QVERIFY(!model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(!model.index(1).data(NotesModel::AnnotationRole).value<base::AnnotationId>().isValid());
        QCOMPARE(model.indexOf(base::AnnotationId(2)).row(), 2);
        QCOMPARE(model.indexOf(base::AnnotationId(3)).row(), 3);
        model.setAnnotations({attached});
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.indexOf(base::AnnotationId(2)).isValid());
        model.setAnnotations({annotation(2, u"gone"_s, {})});
        QCOMPARE(model.rowCount(), 2);
        model.setAnnotations({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aNoteSaysItsColourPlaceAndComment()
    {
        NotesModel model;
        model::Annotation note = annotation(1, u"smart city projects"_s, base::PassageId(1));
        note.colour = model::Colour::Green;
        note.comment = u"ask the\nmission"_s;
        model.setAnnotations({note});
        const QModelIndex row = model.index(0);
        QCOMPARE(row.data(presentation::SubtitleRole).toString(), u"\u2066OP8\u2069 · ask the mission"_s);
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), u"Highlight · Green · OP8 · smart city projects · ask the mission"_s);
        QVERIFY(!row.data(Qt::DecorationRole).value<QIcon>().isNull());
    }

private:
    static ReaderContent resolution()
    {
        ReaderContent content;
        content.passages = {passage(1, PassageKind::Cover, {}, u"United Nations"_s), passage(2, PassageKind::Title, {}, u"Local government"_s),
            passage(20, PassageKind::Footnote, u"note 1"_s, u"A/70/1."_s), passage(3, PassageKind::Preambular, u"PP1"_s, u"Recalling the Covenant"_s),
            passage(4, PassageKind::Formula, {}, u"The Council,"_s), passage(6, PassageKind::Operative, u"OP8"_s, u"Calls upon States"_s),
            passage(5, PassageKind::Body, {}, QString()), passage(7, PassageKind::SubParagraph, u"OP8 (a)"_s, u"To protect data"_s),
            passage(8, PassageKind::SubParagraph, u"OP8 (a) (i)"_s, u"Of children"_s), passage(9, PassageKind::SubParagraph, u"OP8 (b)"_s, u"To check for bias"_s),
            passage(10, PassageKind::Operative, u"OP9"_s, u"Decides to stay seized"_s), passage(11, PassageKind::Operative, u"Annex OP1"_s, u"Rules"_s),
            passage(12, PassageKind::Vote, {}, u"Adopted without a vote"_s)};
        return content;
    }

    presentation::Settings m_settings;
    presentation::Language m_language {m_settings};
};

QTEST_MAIN(TestPanelModels)
#include "tst_panelmodels.moc"
