// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdata.h"

#include <analysis/anchoring/reattacher.h>
#include <analysis/comparison/textcomparison.h>

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <readfile.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Passages = QList<model::Passage>;

/// A paragraph with the number of the one that it was made of; -1: it is new.
struct Changed {
    Passages passages;
    QList<qsizetype> origin;
};

Passages readPassages(const QString &path)
{
    QFile file(path);
    const auto text = readfile::read({QFileInfo(path).fileName(), file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()});
    Passages passages = text ? text->text.passages : Passages();
    for (qsizetype at = 0; at < passages.size(); ++at)
        passages[at].id = base::PassageId(at + 1);
    return passages;
}

/// The English resolutions of four sessions, by title.
QMap<QString, QStringList> seriesOf(const QString &data)
{
    QMap<QString, QStringList> series;
    for (const int session : {54, 55, 56, 57}) {
        QDirIterator files(data + u"/unxml/HRCresolutions/%1session/English"_s.arg(session), {u"*E.xml"_s}, QDir::Files);
        QStringList paths;
        while (files.hasNext())
            paths.append(files.next());
        paths.sort();
        for (const QString &path : std::as_const(paths)) {
            const Passages passages = readPassages(path);
            const auto title = std::ranges::find(passages, model::PassageKind::Title, &model::Passage::kind);
            if (title != passages.end())
                series[title->content.section(u". "_s, -1).simplified().toLower()].append(path);
        }
    }
    return series;
}

/// Annotations of all lengths on all paragraphs: single words, phrases, halves, whole paragraphs.
QList<model::Annotation> annotationsOn(const Passages &passages, qsizetype count, QRandomGenerator &random)
{
    QList<model::Annotation> made;
    while (made.size() < count) {
        const model::Passage &passage = passages.at(random.bounded(passages.size()));
        static const QRegularExpression kWord(u"\\S+"_s);
        QList<std::pair<int, int>> words;
        for (auto match = kWord.globalMatch(passage.content); match.hasNext();) {
            const auto found = match.next();
            words.append({int(found.capturedStart()), int(found.capturedEnd())});
        }
        if (words.size() < 3)
            continue;
        static constexpr std::array<int, 5> kLengths {1, 3, 6, 15, 1000};
        const qsizetype length = std::min<qsizetype>(kLengths.at(random.bounded(5)), words.size());
        const qsizetype first = random.bounded(words.size() - length + 1);
        model::Annotation note;
        note.passage = passage.id;
        note.address = passage.address.text();
        note.anchor = anchoring::anchorAt(passage, words.at(first).first, words.at(first + length - 1).second);
        made.append(note);
    }
    return made;
}

/// The same text with so many of a hundred words written otherwise, left out, or with one put before them.
Changed withWordsChanged(const Passages &passages, int percent, QRandomGenerator &random)
{
    static const QStringList kWords {u"inclusive"_s, u"the"_s, u"sustainable"_s, u"human"_s, u"further"_s, u"States"_s, u"rights"_s, u"measures"_s};
    Changed changed;
    for (qsizetype at = 0; at < passages.size(); ++at) {
        QStringList words;
        for (const QString &word : passages.at(at).content.split(u' ')) {
            if (random.bounded(100) >= percent) {
                words.append(word);
                continue;
            }
            const int how = random.bounded(4);
            if (how != 0)
                words.append(kWords.at(random.bounded(kWords.size())));
            if (how == 3)
                words.append(word);
        }
        model::Passage passage = passages.at(at);
        passage.content = words.join(u' ');
        changed.passages.append(passage);
        changed.origin.append(at);
    }
    return changed;
}

/// Strange paragraphs between those of the text, which are numbered anew: an id and an address may now be another paragraph's.
Changed withParagraphsInserted(const Changed &text, const Passages &strange)
{
    Changed changed;
    for (qsizetype at = 0; at < text.passages.size(); ++at) {
        if (at % 4 == 1) {
            changed.passages.append(strange.at(at % strange.size()));
            changed.origin.append(-1);
        }
        changed.passages.append(text.passages.at(at));
        changed.origin.append(text.origin.at(at));
    }
    for (qsizetype at = 0; at < changed.passages.size(); ++at) {
        changed.passages[at].id = base::PassageId(at + 1);
        changed.passages[at].address = model::Address(u"OP%1"_s.arg(at + 1));
    }
    return changed;
}

Changed restyled(const Passages &passages)
{
    Changed changed {passages, {}};
    for (qsizetype at = 0; at < passages.size(); ++at) {
        changed.origin.append(at);
        QString &content = changed.passages[at].content;
        content.replace(u' ', u"\u00A0 "_s).replace(u'“', u'"').replace(u'”', u'"').replace(u'’', u'\'').replace(u'-', u'‑');
    }
    return changed;
}

struct Outcome {
    int all = 0;
    int attached = 0;
    int wrong = 0;
    int otherWords = 0; ///< Attached, but on words with little in common with those of the annotation.

    void print(const char *what) const
    {
        qInfo("%-42s %5d annotations, %5.1f %% re-attached, %d on a wrong passage", what, all, 100.0 * attached / std::max(all, 1), wrong);
    }
};

Outcome reattach(const QList<model::Annotation> &annotations, const Changed &changed)
{
    Outcome outcome;
    anchoring::Reattacher reattacher(changed.passages);
    for (const model::Annotation &note : annotations) {
        ++outcome.all;
        const auto place = reattacher.place(note);
        if (!place)
            continue;
        ++outcome.attached;
        const auto at = std::ranges::find(changed.passages, place->passage, &model::Passage::id) - changed.passages.begin();
        const qsizetype origin = changed.origin.at(at);
        // A paragraph that stands in the text twice, word for word, is one to every reader.
        const bool isSame = origin >= 0 && (origin + 1 == note.passage.value() || changed.passages.at(at).content == note.anchor.paragraph);
        outcome.wrong += isSame ? 0 : 1;
        if (!isSame)
            qInfo() << "wrong:" << note.anchor.exact << "of" << note.anchor.paragraph << "at" << changed.passages.at(at).content << place->score;
    }
    return outcome;
}

void add(Outcome &sum, const Outcome &one)
{
    sum.all += one.all;
    sum.attached += one.attached;
    sum.wrong += one.wrong;
}

}

/// Annotations of texts that were changed: none may end on a wrong paragraph.
class TestReattaching : public QObject
{
    Q_OBJECT

private slots:
    void twoThousandAnnotations();
    void theNextTextOfASeries();
    void wordsThatStandTwiceAreNotTakenForEachOther();
    void pairsAtTheEdgesStayWhole();
    void aParagraphNoteFollowsItsParagraph();
    void candidatesAreOfferedWhereItIsNotSure();
    void tenThousandInOneText();
};

void TestReattaching::twoThousandAnnotations()
{
    NEEDS_REAL_FILES(data);
    constexpr qsizetype kAnnotations = 2000;
    QStringList paths;
    for (const QStringList &series : seriesOf(data))
        paths.append(series);
    QVERIFY(paths.size() > 40);
    paths.resize(40);
    std::array<Outcome, 6> sums;
    QRandomGenerator random(57);
    for (qsizetype file = 0; file < paths.size(); ++file) {
        const Passages passages = readPassages(paths.at(file));
        const Passages strange = readPassages(paths.at((file + 7) % paths.size()));
        const auto notes = annotationsOn(passages, kAnnotations / paths.size(), random);
        add(sums[0], reattach(notes, withWordsChanged(passages, 0, random)));
        add(sums[1], reattach(notes, withWordsChanged(passages, 1, random)));
        add(sums[2], reattach(notes, withWordsChanged(passages, 5, random)));
        add(sums[3], reattach(notes, withWordsChanged(passages, 20, random)));
        add(sums[4], reattach(notes, withParagraphsInserted(withWordsChanged(passages, 5, random), strange)));
        add(sums[5], reattach(notes, restyled(passages)));
    }
    static constexpr std::array<const char *, 6> kNames {"unchanged", "1 % of the words changed", "5 % of the words changed",
        "20 % of the words changed", "5 % changed, paragraphs inserted, renumbered", "quotation marks, hyphens, spaces restyled"};
    // What must come back at least, in per cent.
    static constexpr std::array<int, 6> kLeast {99, 95, 90, 65, 75, 99};
    for (size_t which = 0; which < sums.size(); ++which) {
        sums.at(which).print(kNames.at(which));
        QCOMPARE(sums.at(which).all, kAnnotations);
        QCOMPARE(sums.at(which).wrong, 0);
        QVERIFY(sums.at(which).attached * 100 >= kLeast.at(which) * sums.at(which).all);
    }
}

void TestReattaching::theNextTextOfASeries()
{
    NEEDS_REAL_FILES(data);
    QRandomGenerator random(54);
    Outcome sum;
    int texts = 0;
    for (const QStringList &paths : seriesOf(data)) {
        for (qsizetype at = 1; at < paths.size(); ++at) {
            const Passages before = readPassages(paths.at(at - 1));
            const Passages after = readPassages(paths.at(at));
            ++texts;
            Changed changed {after, QList<qsizetype>(after.size(), -1)};
            for (const comparison::PassagePair &pair : comparison::compareTexts(before, after)) {
                if (pair.left >= 0 && pair.right >= 0)
                    changed.origin[pair.right] = pair.left;
            }
            add(sum, reattach(annotationsOn(before, 40, random), changed));
        }
    }
    sum.print(qPrintable(u"%1 successors of one title, sessions 54 to 57"_s.arg(texts)));
    QVERIFY(texts > 5);
    QCOMPARE(sum.wrong, 0);
    QVERIFY(sum.attached * 3 > sum.all);
}

void TestReattaching::wordsThatStandTwiceAreNotTakenForEachOther()
{
    model::Passage before;
    before.id = base::PassageId(1);
    before.address = model::Address(u"OP8"_s);
    before.content = u"Invites local governments to plan water services, and invites States to help local governments in all regions."_s;
    const auto noteAt = [&](qsizetype at) {
        model::Annotation note;
        note.passage = before.id;
        note.address = u"OP8"_s;
        note.anchor = anchoring::anchorAt(before, int(at), int(at + 17));
        return note;
    };
    const auto first = noteAt(before.content.indexOf(u"local governments"_s));
    const auto second = noteAt(before.content.lastIndexOf(u"local governments"_s));
    model::Passage after = before;
    after.content.replace(u"water services"_s, u"water and energy services"_s);
    QCOMPARE(anchoring::attach(second, {after})->anchor.start, int(after.content.lastIndexOf(u"local governments"_s)));
    QVERIFY(anchoring::attach(second, {after})->score < 100);
    QCOMPARE(anchoring::attach(first, {after})->anchor.start, int(after.content.indexOf(u"local governments"_s)));
    // One of them went: which one is left, a person says.
    after.content.replace(u"help local governments in"_s, u"help in"_s);
    QVERIFY(!anchoring::attach(second, {after}));
    QVERIFY(!anchoring::attach(first, {after}));
}

void TestReattaching::pairsAtTheEdgesStayWhole()
{
    model::Passage before;
    before.id = base::PassageId(1);
    before.content = u"Notes the report 𝒜𝒷𝒸 and the décision of the group, with e\u0301lan and all of its annexes"_s;
    for (const QString &words : {u"𝒜𝒷𝒸"_s, u"e\u0301lan"_s}) {
        model::Annotation note;
        note.anchor = anchoring::anchorAt(before, int(before.content.indexOf(words)), int(before.content.indexOf(words) + words.size()));
        model::Passage after = before;
        after.content.prepend(u"Also "_s);
        const auto place = anchoring::attach(note, {after});
        QVERIFY(place);
        QCOMPARE(place->anchor.exact, words);
    }
}

void TestReattaching::aParagraphNoteFollowsItsParagraph()
{
    model::Passage before;
    before.id = base::PassageId(1);
    before.address = model::Address(u"OP3"_s);
    before.content = u"Encourages local governments to share good practices in the use of digital tools"_s;
    model::Annotation note;
    note.kind = model::AnnotationKind::Bookmark;
    note.address = u"OP3"_s;
    note.anchor = anchoring::anchorAt(before, 0, int(before.content.size()));
    model::Passage stranger = before;
    stranger.content = u"Decides to remain seized of the matter."_s;
    model::Passage moved = before;
    moved.id = base::PassageId(2);
    moved.address = model::Address(u"OP4"_s);
    moved.content.replace(u"share good"_s, u"share and use good"_s);
    const auto place = anchoring::attach(note, {stranger, moved});
    QVERIFY(place);
    QCOMPARE(place->address, u"OP4"_s);
    QCOMPARE(place->anchor.end, int(moved.content.size()));
    QVERIFY(!anchoring::attach(note, {stranger}));
}

void TestReattaching::candidatesAreOfferedWhereItIsNotSure()
{
    model::Passage before;
    before.id = base::PassageId(1);
    before.address = model::Address(u"OP3"_s);
    before.content = u"Encourages local governments to share good practices in the use of digital tools"_s;
    model::Annotation note;
    note.address = u"OP3"_s;
    note.anchor = anchoring::anchorAt(before, 11, 28);
    model::Passage one = before;
    one.id = base::PassageId(2);
    one.content = u"Encourages States to share good practices in the use of digital tools"_s;
    model::Passage two = before;
    two.id = base::PassageId(3);
    two.content = u"Recalls the role of local governments"_s;
    anchoring::Reattacher reattacher({two, one});
    QVERIFY(!reattacher.place(note));
    const auto offered = reattacher.candidates(note, 5);
    QCOMPARE(offered.size(), 2);
    const auto words = std::ranges::find(offered, base::PassageId(3), &anchoring::Attachment::passage);
    QVERIFY(words != offered.end());
    QCOMPARE(words->anchor.exact, u"local governments"_s);
    QVERIFY(reattacher.candidates(note, 1).size() == 1);
}

void TestReattaching::tenThousandInOneText()
{
    QRandomGenerator random(10);
    static const QStringList kStems {u"water"_s, u"city"_s, u"rights"_s, u"health"_s, u"data"_s, u"plan"_s, u"child"_s, u"work"_s, u"land"_s, u"peace"_s};
    Passages passages;
    for (int at = 0; at < 500; ++at) {
        model::Passage passage;
        passage.id = base::PassageId(at + 1);
        passage.address = model::Address(u"OP%1"_s.arg(at + 1));
        QStringList words {u"Requests"_s};
        for (int word = 0; word < 60; ++word)
            words.append(kStems.at(random.bounded(kStems.size())) + QString::number(random.bounded(40)));
        passage.content = words.join(u' ');
        passages.append(passage);
    }
    const auto notes = annotationsOn(passages, 10'000, random);
    const Changed changed = withWordsChanged(passages, 5, random);
    QElapsedTimer clock;
    clock.start();
    const Outcome outcome = reattach(notes, changed);
    qInfo("10,000 annotations in one text: %lld ms", clock.elapsed());
    QCOMPARE(outcome.wrong, 0);
    QVERIFY(outcome.attached > 8000);
    QVERIFY(clock.elapsed() < 20'000);
}

QTEST_GUILESS_MAIN(TestReattaching)
#include "tst_reattaching.moc"
