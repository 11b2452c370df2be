// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hinttexts.h"

#include <presentation/settings/language.h>
#include <presentation/shared/annotationtexts.h>
#include <presentation/shared/commenttext.h>
#include <presentation/shared/names.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation::hints {

namespace {

/// The rest of a long list is told by an ellipsis.
constexpr qsizetype kMostWords = 5;
constexpr qsizetype kLongest = 120;

/// What an annotation says, else the words that it hangs on; empty where there are neither.
QString wordsOf(const model::Annotation &annotation)
{
    const QString comment = commentWords(annotation.comment);
    const QString words = comment.isEmpty() ? wordsLabel(annotation) : comment;
    if (words.size() <= kLongest)
        return words;
    const qsizetype space = words.lastIndexOf(u' ', kLongest);
    return words.first(space > 0 ? space : kLongest - (words.at(kLongest - 1).isHighSurrogate() ? 1 : 0)) + u'…';
}

QString paragraph(const QString &words)
{
    return u"<p dir=\"%1\" style=\"margin: 2px 0 0 0\">%2</p>"_s.arg(words.isRightToLeft() ? u"rtl"_s : u"ltr"_s, words.toHtmlEscaped());
}

}

QList<application::AnnotationHint> beside(const QList<application::AnnotationHint> &all, base::PassageId paragraph)
{
    QList<application::AnnotationHint> found;
    std::ranges::copy_if(all, std::back_inserter(found), [paragraph](const application::AnnotationHint &hint) { return hint.beside == paragraph; });
    return found;
}

int count(const QList<application::AnnotationHint> &hints)
{
    qsizetype all = 0;
    for (const application::AnnotationHint &hint : hints)
        all += hint.annotations.size();
    return int(all);
}

QString languages(const QList<application::AnnotationHint> &hints)
{
    QStringList names;
    for (const application::AnnotationHint &hint : hints) {
        if (const QString name = names::isolated(Language::ownName(hint.language)); !names.contains(name))
            names.append(name);
    }
    return names.join(u" · "_s);
}

QString line(const application::AnnotationHint &hint)
{
    const QString language = names::isolated(Language::ownName(hint.language));
    const int number = int(hint.annotations.size());
    QStringList authors;
    for (const QString &author : hint.authors())
        authors.append(names::isolated(author));
    const QString place = hint.address.isEmpty()
        ? language
        //: %1 is a language, %2 a paragraph: "Français, OP8".
        : QCoreApplication::translate("AnnotationHint", "%1, %2").arg(language, names::isolated(hint.address));
    if (authors.isEmpty())
        //: Annotations of the same document in another language: %1 is the language, with the paragraph there.
        return QCoreApplication::translate("AnnotationHint", "%1: %n annotation(s)", nullptr, number).arg(place);
    //: Annotations of the same document in another language: %1 is the language, with the paragraph there, %2 who made them.
    return QCoreApplication::translate("AnnotationHint", "%1: %n annotation(s) by %2", nullptr, number).arg(place, QLocale().createSeparatedList(authors));
}

QString toolTip(const QList<application::AnnotationHint> &hints)
{
    QString html;
    for (const application::AnnotationHint &hint : hints) {
        html += u"<p style=\"margin: 0\"><b>%1</b></p>"_s.arg(line(hint).toHtmlEscaped());
        for (const model::Annotation &annotation : hint.annotations.first(std::min(kMostWords, hint.annotations.size()))) {
            if (const QString words = wordsOf(annotation); !words.isEmpty())
                html += paragraph(words);
        }
        if (hint.annotations.size() > kMostWords)
            html += paragraph(u"…"_s);
    }
    return html;
}

}
