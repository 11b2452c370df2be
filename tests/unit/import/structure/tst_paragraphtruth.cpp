// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/model/symbol.h>

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <map>

#include <readfile.h>
#include <testdata.h>

using namespace Qt::StringLiterals;
using model::PassageKind;

namespace {

/// A paragraph as the truth has it.
struct Labelled {
    QString kind; ///< "preambular", "operative", "heading", "front", "back", "note".
    QString line; ///< As a page prints it: the number, then the text.
};

QString dense(const QString &text)
{
    static const QRegularExpression spaces(u"\\s"_s, QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).remove(spaces);
}

QString truthKind(const QJsonObject &paragraph)
{
    const QString type = paragraph.value("type"_L1).toString();
    if (type == "frontmatter"_L1 || type == "title"_L1)
        return u"front"_s;
    if (type == "backmatter"_L1)
        return u"back"_s;
    if (type == "footer"_L1)
        return u"note"_s;
    if (type == "heading"_L1)
        return u"heading"_s;
    const QString finer = paragraph.value("paragraph_type"_L1).toString();
    return finer.isEmpty() ? u"operative"_s : finer;
}

QList<Labelled> truthOf(const QByteArray &json)
{
    QList<Labelled> list;
    const QJsonArray paragraphs = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : paragraphs) {
        const QJsonObject paragraph = value.toObject();
        const QString text = paragraph.value("text"_L1).toString().simplified();
        const QString number = paragraph.value("prefix"_L1).toString().simplified();
        // Who typed old volumes in marked their pages; no page prints that.
        if (text.startsWith("<!-- Page"_L1))
            continue;
        const bool isPrinted = number.isEmpty() || text.startsWith(number + u' ');
        list.append({truthKind(paragraph), isPrinted ? text : QString(number + u' ' + text).trimmed()});
    }
    return list;
}

/// What we make of each paragraph, in the words of the truth. "body" is a paragraph of a text that has no preamble.
class Reading
{
public:
    explicit Reading(const model::ReadText &text)
        : m_text(text)
    {
    }

    QString next(const QString &line)
    {
        const QString wanted = dense(line);
        if (m_rest.isEmpty() && m_at < m_text.passages.size()) {
            const model::Passage &passage = m_text.passages.at(m_at);
            m_rest = dense(passage.label + passage.content);
        }
        if (m_at >= m_text.passages.size() || !m_rest.startsWith(wanted))
            return u"dropped"_s;
        const QString kind = kindOf(m_text.passages.at(m_at));
        m_rest.remove(0, wanted.size());
        if (m_rest.isEmpty())
            ++m_at;
        return kind;
    }

private:
    QString kindOf(const model::Passage &passage)
    {
        static const QRegularExpression annex(u"^annex\\b"_s, QRegularExpression::CaseInsensitiveOption);
        if (passage.kind == PassageKind::Heading && annex.matchView(passage.content).hasMatch())
            m_inAnnex = true;
        if (passage.kind == PassageKind::Title || passage.kind == PassageKind::Formula)
            m_inAnnex = false;
        const QString kind = plainKind(passage);
        return m_inAnnex ? u"annex "_s + kind : kind;
    }

    QString plainKind(const model::Passage &passage)
    {
        switch (passage.kind) {
        case PassageKind::Cover:
        case PassageKind::Title:
            return u"front"_s;
        case PassageKind::Formula:
        case PassageKind::Preambular:
            return m_last = u"preambular"_s;
        case PassageKind::Operative:
            return m_last = u"operative"_s;
        case PassageKind::Annex:
            return passage.label.isEmpty() ? u"preambular"_s : u"operative"_s;
        case PassageKind::SubParagraph:
            return m_inAnnex ? u"operative"_s : m_last;
        case PassageKind::Heading:
            return u"heading"_s;
        case PassageKind::Footnote:
            return u"note"_s;
        case PassageKind::Vote:
            return u"back"_s;
        case PassageKind::Body:
            break;
        }
        return m_last = u"body"_s;
    }

    const model::ReadText &m_text;
    qsizetype m_at = 0;
    QString m_rest;
    QString m_last;
    bool m_inAnnex = false;
};

// The truth calls a text behind a resolution "back", and at times goes on to say what its paragraphs are; it calls every
// paragraph preambular or operative, in letters and reports too.
bool agrees(const QString &truth, const QString &ours)
{
    if (ours.startsWith("annex "_L1))
        return truth == "back"_L1 || truth == ours.sliced(6);
    if (ours == "body"_L1)
        return truth == "preambular"_L1 || truth == "operative"_L1;
    if (ours == "note"_L1)
        return truth == "note"_L1 || truth == "back"_L1;
    if (ours == "dropped"_L1)
        return truth == "note"_L1 || truth == "back"_L1 || truth == "front"_L1;
    return truth == ours;
}

// Where nothing opens a preamble, in statements and letters, the truth often calls the whole text the front; then it says
// nothing of its paragraphs.
bool saysNothing(const QString &truth, const QString &ours, const model::ReadText &text)
{
    const bool hasFormula
        = std::ranges::contains(text.passages, PassageKind::Preambular, &model::Passage::kind);
    return !hasFormula && truth == "front"_L1 && ours != "front"_L1;
}

struct Tally {
    int right = 0;
    int setAside = 0; ///< Wrong by the letter; the truth says nothing.
    int all = 0;
    std::map<std::pair<QString, QString>, int> confusion;

    double share() const { return all == 0 ? 0 : double(right) / all; }
    double shareOfLabelled() const { return all == setAside ? 0 : double(right) / (all - setAside); }
    void print(const QString &name) const
    {
        qInfo().noquote() << u"%1: %2 of %3 right (%4); %5 without a label of their own, %6 of the others"_s.arg(name)
                                   .arg(right).arg(all).arg(share(), 0, 'f', 4).arg(setAside)
                                   .arg(shareOfLabelled(), 0, 'f', 4);
        for (const auto &[kinds, count] : confusion) {
            qInfo().noquote() << u"  %1 %2 as %3 %4"_s.arg(count, 5).arg(kinds.first, -10).arg(kinds.second,
                agrees(kinds.first, kinds.second) ? u""_s : u"(wrong)"_s);
        }
    }
};

QString groupOf(const QString &name)
{
    if (name.startsWith("A_HRC"_L1))
        return u"HRC"_s;
    if (name.startsWith("A_"_L1))
        return u"GA"_s;
    if (name.startsWith("S_"_L1))
        return u"SC"_s;
    return name.startsWith("E_"_L1) ? u"ECOSOC"_s : u"others"_s;
}

}

/// Holds what we make of plain text against the labels that the Secretariat gave the same paragraphs.
class ParagraphTruthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsOfParagraphs();
};

void ParagraphTruthTest::kindsOfParagraphs()
{
    NEEDS_REAL_FILES(data);
    const bool lists = qEnvironmentVariableIsSet("AIDE_LIST_DISAGREEMENTS");
    std::map<QString, Tally> tallies;
    int files = 0;
    QDirIterator walk(data + u"/mandates_un/paragraphs"_s, {u"*.json"_s}, QDir::Files);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<Labelled> truth = truthOf(file.readAll());
        QStringList lines;
        for (const Labelled &paragraph : truth)
            lines.append(paragraph.line);
        // The name tells nothing, so that the text alone has to.
        const auto read = readfile::read({u"text.txt"_s, lines.join(u"\n\n"_s).toUtf8()});
        VERIFY_RESULT(read);
        ++files;
        Reading reading(read->text);
        Tally &tally = tallies[groupOf(walk.fileName())];
        for (const Labelled &paragraph : truth) {
            const QString ours = reading.next(paragraph.line);
            const bool isRight = agrees(paragraph.kind, ours);
            ++tally.all;
            tally.right += isRight ? 1 : 0;
            tally.setAside += saysNothing(paragraph.kind, ours, read->text) ? 1 : 0;
            ++tally.confusion[{paragraph.kind, ours}];
            if (lists && !isRight)
                qInfo().noquote() << walk.fileName() << paragraph.kind << "as" << ours << '|' << paragraph.line.left(90);
        }
    }
    for (const auto &[name, tally] : tallies)
        tally.print(name);
    QCOMPARE(files, 190);
    QVERIFY(tallies.at(u"HRC"_s).share() >= 0.99);
    QVERIFY(tallies.at(u"GA"_s).share() >= 0.95);
    QVERIFY(tallies.at(u"SC"_s).shareOfLabelled() >= 0.95);
}

QTEST_GUILESS_MAIN(ParagraphTruthTest)
#include "tst_paragraphtruth.moc"
