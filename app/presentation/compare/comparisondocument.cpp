// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisondocument.h"

#include "paragraphcell.h"

#include <presentation/shared/names.h>

#include <QCoreApplication>
#include <QLocale>
#include <QTextCursor>
#include <QTextTable>

#include <array>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

using comparison::Change;
using comparison::PassagePair;
using PartKind = comparison::RedlinePart::Kind;

constexpr std::array kChangeTexts {
    QT_TRANSLATE_NOOP("Comparison", "same"),
    QT_TRANSLATE_NOOP("Comparison", "edited"),
    QT_TRANSLATE_NOOP("Comparison", "moved"),
    QT_TRANSLATE_NOOP("Comparison", "new"),
    QT_TRANSLATE_NOOP("Comparison", "dropped"),
};

QString shown(const char *text)
{
    return QCoreApplication::translate("Comparison", text);
}

QString anchorOf(qsizetype row)
{
    return u"row%1"_s.arg(row);
}

/// What stands between the columns: "edited", "requests → urges: stronger", "split from OP3".
QStringList remarks(const application::ComparedTexts &texts, const PassagePair &pair)
{
    QStringList lines;
    if (pair.change != Change::Same)
        lines.append(shown(kChangeTexts[size_t(pair.change)]));
    if (const auto verb = texts.verbChange(pair)) {
        //: The verbs of a paragraph and of its successor, one of which binds more.
        const QString form = verb->force > 0 ? shown(QT_TRANSLATE_NOOP("Comparison", "%1 → %2: stronger ▲"))
            //: The verbs of a paragraph and of its successor, one of which binds less.
            : verb->force < 0 ? shown(QT_TRANSLATE_NOOP("Comparison", "%1 → %2: weaker ▼"))
                              : u"%1 → %2"_s;
        lines.append(form.arg(names::isolated(verb->before), names::isolated(verb->after)));
    }
    if (pair.partOf >= 0) {
        const bool isSplit = pair.left < 0;
        const QString whole = (isSplit ? texts.left : texts.right).passages[pair.partOf].address.text();
        //: %1 is a paragraph ("OP3") of which this one was a part, or became one.
        lines.append((isSplit ? shown(QT_TRANSLATE_NOOP("Comparison", "split from %1")) : shown(QT_TRANSLATE_NOOP("Comparison", "joined to %1")))
                         .arg(names::isolated(whole)));
    }
    return lines;
}

/// The look of the words in one palette.
struct Formats {
    explicit Formats(const QPalette &palette)
    {
        const bool isDark = palette.base().color().lightness() < 128;
        removed.setForeground(QColor(isDark ? u"#ff9a8d"_s : u"#a8141f"_s));
        removed.setFontStrikeOut(true);
        added.setForeground(QColor(isDark ? u"#86dca4"_s : u"#00612b"_s));
        added.setFontUnderline(true);
        faint.setForeground(palette.placeholderText());
    }

    const QTextCharFormat &of(PartKind kind) const
    {
        return kind == PartKind::Common ? plain : kind == PartKind::Removed ? removed : added;
    }

    QTextCharFormat plain;
    QTextCharFormat removed;
    QTextCharFormat added;
    QTextCharFormat faint;
};

}

void ComparisonDocument::write(QTextDocument &document, const QSet<Change> &wanted, const QPalette &palette) const
{
    document.clear();
    const Formats formats(palette);
    QList<qsizetype> rows;
    for (qsizetype at = 0; at < m_texts.pairs.size(); ++at) {
        if (wanted.contains(m_texts.pairs[at].change))
            rows.append(at);
    }
    if (rows.isEmpty())
        return;
    // The earlier text stands where reading begins; Qt does not mirror a table.
    const bool isMirrored = QLocale().textDirection() == Qt::RightToLeft;
    QTextCursor cursor(&document);
    QTextTable *table = cursor.insertTable(int(rows.size()), 3, besideTable({43, 14, 43}));
    for (int row = 0; row < rows.size(); ++row) {
        const PassagePair &pair = m_texts.pairs[rows[row]];
        const QList<comparison::RedlinePart> parts = m_texts.redline(pair);
        const auto writeSide = [&](int column, const application::Target &side, qsizetype index, PartKind other, QLatin1StringView link) {
            ParagraphCell cell(*table, row, column);
            if (index < 0 || !side.text)
                return;
            cell.setLanguage(side.text->language);
            cell.writeAddress(side.passages[index].address.text(), link + QString::number(index), palette);
            for (const comparison::RedlinePart &part : parts) {
                if (part.kind != other)
                    cell.write(part.text, pair.change == Change::Same ? formats.plain : formats.of(part.kind));
            }
        };
        writeSide(isMirrored ? 2 : 0, m_texts.left, pair.left, PartKind::Added, "left:"_L1);
        writeSide(isMirrored ? 0 : 2, m_texts.right, pair.right, PartKind::Removed, "right:"_L1);
        ParagraphCell middle(*table, row, 1);
        QTextCharFormat anchored = formats.faint;
        anchored.setAnchor(true);
        anchored.setAnchorNames({anchorOf(rows[row])});
        const QStringList lines = remarks(m_texts, pair);
        middle.write(lines.isEmpty() ? u"\u200b"_s : lines.join(QChar::LineSeparator), anchored);
    }
}

QStringList ComparisonDocument::changes(const application::ComparedTexts &texts, const QSet<Change> &wanted)
{
    QStringList anchors;
    for (qsizetype at = 0; at < texts.pairs.size(); ++at) {
        if (texts.pairs[at].change != Change::Same && wanted.contains(texts.pairs[at].change))
            anchors.append(anchorOf(at));
    }
    return anchors;
}

QString ComparisonDocument::changeName(Change change)
{
    return shown(kChangeTexts[size_t(change)]);
}

QString ComparisonDocument::summary(const application::ComparedTexts &texts)
{
    QStringList parts;
    for (const auto &[kind, name] : {std::pair(model::PassageKind::Preambular, u"PP"_s), std::pair(model::PassageKind::Operative, u"OP"_s)}) {
        const application::ChangeCounts counts = texts.counts(kind);
        QStringList told;
        for (size_t change = 0; change < counts.size(); ++change) {
            if (counts[change] > 0)
                told.append(QLocale().toString(counts[change]) + u' ' + changeName(Change(change)));
        }
        if (!told.isEmpty())
            parts.append(names::isolated(name) + u": "_s + told.join(u", "_s));
    }
    return names::subtitle(parts);
}

}
