// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changewords.h"

#include <presentation/shared/names.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace presentation::changes {

namespace {

using comparison::Change;
using comparison::PassagePair;
using PartKind = comparison::RedlinePart::Kind;

constexpr qsizetype kWordsAround = 28; ///< Characters on each side of a change in an excerpt.

constexpr std::array kChangeTexts {
    QT_TRANSLATE_NOOP("Comparison", "same"),
    QT_TRANSLATE_NOOP("Comparison", "edited"),
    QT_TRANSLATE_NOOP("Comparison", "moved"),
    QT_TRANSLATE_NOOP("Comparison", "new"),
    QT_TRANSLATE_NOOP("Comparison", "dropped"),
};

QString comparisonText(const char *text)
{
    return QCoreApplication::translate("Comparison", text);
}

QString startOf(const QString &text)
{
    if (text.size() <= kWordsAround)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', kWordsAround);
    return text.first(space > 0 ? space + 1 : kWordsAround);
}

QString endOf(const QString &text)
{
    if (text.size() <= kWordsAround)
        return text;
    const qsizetype space = text.indexOf(u' ', text.size() - kWordsAround);
    return text.mid(space >= 0 ? space : text.size() - kWordsAround);
}

}

QString name(Change change)
{
    return comparisonText(kChangeTexts[size_t(change)]);
}

QString arrow()
{
    return QLocale().textDirection() == Qt::RightToLeft ? u"←"_s : u"→"_s;
}

QString verbRemark(const application::ComparedTexts &texts, const PassagePair &pair)
{
    const auto verb = texts.verbChange(pair);
    if (!verb)
        return {};
    //: The verbs of a paragraph and of its successor, one of which binds more.
    const QString form = verb->force > 0 ? comparisonText(QT_TRANSLATE_NOOP("Comparison", "%1 → %2: stronger ▲"))
        //: The verbs of a paragraph and of its successor, one of which binds less.
        : verb->force < 0 ? comparisonText(QT_TRANSLATE_NOOP("Comparison", "%1 → %2: weaker ▼"))
                          : u"%1 "_s + arrow() + u" %2"_s;
    return form.arg(names::isolated(verb->before), names::isolated(verb->after));
}

QStringList remarks(const application::ComparedTexts &texts, const PassagePair &pair)
{
    QStringList lines;
    if (pair.change != Change::Same)
        lines.append(name(pair.change));
    if (const QString verb = verbRemark(texts, pair); !verb.isEmpty())
        lines.append(verb);
    if (pair.partOf >= 0) {
        const bool isSplit = pair.left < 0;
        const QString whole = (isSplit ? texts.left : texts.right).passages[pair.partOf].address.text();
        //: %1 is a paragraph ("OP3") of which this one was a part, or became one.
        lines.append(
            (isSplit ? comparisonText(QT_TRANSLATE_NOOP("Comparison", "split from %1")) : comparisonText(QT_TRANSLATE_NOOP("Comparison", "joined to %1")))
                .arg(names::isolated(whole)));
    }
    return lines;
}

QString anchorOf(qsizetype pair)
{
    return u"row%1"_s.arg(pair);
}

QStringList anchorsOfChanges(const application::ComparedTexts &texts, const QSet<Change> &shown)
{
    QStringList anchors;
    for (qsizetype at = 0; at < texts.pairs.size(); ++at) {
        if (texts.pairs[at].change != Change::Same && shown.contains(texts.pairs[at].change) && !texts.isCover(texts.pairs[at]))
            anchors.append(anchorOf(at));
    }
    return anchors;
}

Formats::Formats(const QPalette &palette)
{
    const bool isDark = palette.base().color().lightness() < 128;
    removed.setForeground(QColor(isDark ? u"#ff9a8d"_s : u"#a8141f"_s));
    removed.setFontStrikeOut(true);
    added.setForeground(QColor(isDark ? u"#86dca4"_s : u"#00612b"_s));
    added.setFontUnderline(true);
    faint.setForeground(palette.placeholderText());
}

const QTextCharFormat &Formats::of(PartKind kind) const
{
    return kind == PartKind::Common ? plain : kind == PartKind::Removed ? removed : added;
}

QList<comparison::RedlinePart> excerpt(const QList<comparison::RedlinePart> &parts)
{
    if (std::ranges::all_of(parts, [](const comparison::RedlinePart &part) { return part.kind == PartKind::Common; }))
        return parts;
    QList<comparison::RedlinePart> shortened = parts;
    for (qsizetype at = 0; at < parts.size(); ++at) {
        if (parts[at].kind != PartKind::Common)
            continue;
        const QString start = at == 0 ? QString() : startOf(parts[at].text);
        const QString end = at + 1 == parts.size() ? QString() : endOf(parts[at].text);
        if (start.size() + end.size() < parts[at].text.size())
            shortened[at].text = start + u'…' + end;
    }
    return shortened;
}

}
