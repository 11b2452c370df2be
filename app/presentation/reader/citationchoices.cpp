// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citationchoices.h"

#include <application/citation.h>

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr qsizetype kLongestPreview = 110;

QString previewOf(const TextSelection &selection, const QString &style)
{
    if (!citation::citationStyles().contains(style))
        return selection.work().key;
    const QString line = selection.citation(style).plain.simplified();
    return line.size() <= kLongestPreview ? line : line.left(kLongestPreview - 1) + u'…';
}

}

QString citationStyleName(const QString &style)
{
    static constexpr std::array kNames {
        //: A citation style: as in the running text of a document of the United Nations.
        std::pair {"un", QT_TRANSLATE_NOOP("CitationStyle", "UN text")},
        //: A citation style: as in a footnote of a document of the United Nations.
        std::pair {"footnote", QT_TRANSLATE_NOOP("CitationStyle", "UN footnote")},
        //: A citation style: short, as people note it in a meeting.
        std::pair {"short", QT_TRANSLATE_NOOP("CitationStyle", "Meeting shorthand")},
        //: A citation style: a link that opens the paragraph.
        std::pair {"link", QT_TRANSLATE_NOOP("CitationStyle", "Link")},
    };
    for (const auto &[known, name] : kNames) {
        if (style == QLatin1StringView(known))
            return QCoreApplication::translate("CitationStyle", name);
    }
    // Names that are the same in every language.
    static constexpr std::array kProper {std::pair {"oscola", "OSCOLA"}, std::pair {"bluebook", "Bluebook"}, std::pair {"mcgill", "McGill"},
        std::pair {"apa", "APA"}, std::pair {"chicago", "Chicago"}, std::pair {"ris", "RIS"}, std::pair {"bibtex", "BibTeX"},
        std::pair {"csl-json", "CSL-JSON"}};
    for (const auto &[known, name] : kProper) {
        if (style == QLatin1StringView(known))
            return QString::fromLatin1(name);
    }
    return style;
}

QList<CitationChoice> citationChoices(const TextSelection &selection)
{
    QList<CitationChoice> choices;
    const QStringList styles = application::citationStyles();
    for (const QString &style : styles)
        choices.append({style, citationStyleName(style), previewOf(selection, style)});
    return choices;
}

}
