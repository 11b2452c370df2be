// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filename.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace text {

namespace {

constexpr qsizetype kMostLetters = 80;
/// File systems take 255; an ending and a number must find room as well.
constexpr qsizetype kMostBytes = 200;

/// Separators as United Nations file names write them, and words without what no disk takes.
QString withoutForbidden(QString title)
{
    static const QRegularExpression kBetweenWords(u"\\s+[/\\\\]\\s+"_s);
    static const QRegularExpression kSeparators(u"[/\\\\]+"_s);
    static const QRegularExpression kForbidden(u"[:*?\"<>|\\p{Cc}\\p{Zl}\\p{Zp}]+"_s);
    static const QRegularExpression kInvisible(u"[\\p{Cf}\\p{Co}\\p{Cn}]"_s, QRegularExpression::UseUnicodePropertiesOption);
    title.replace(kBetweenWords, u" - "_s);
    title.replace(kSeparators, u"_"_s);
    title.replace(kForbidden, u" "_s);
    if (!title.isValidUtf16())
        title = QString::fromUtf8(title.toUtf8()).remove(QChar(QChar::ReplacementCharacter));
    title.remove(kInvisible);
    return title.simplified();
}

/// A hidden file, or a name that Windows shortens, is not what somebody meant.
QString withoutDotsAtTheEnds(const QString &name)
{
    static const QRegularExpression kEnds(u"^[.\\s]+|[.\\s]+$"_s);
    return QString(name).remove(kEnds);
}

QString shortened(const QString &name)
{
    const auto fits = [](const QString &part) { return part.size() <= kMostLetters && part.toUtf8().size() <= kMostBytes; };
    if (fits(name))
        return name;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, name);
    qsizetype end = 0;
    while (letters.toNextBoundary() > 0 && fits(name.first(letters.position())))
        end = letters.position();
    const qsizetype word = name.lastIndexOf(u' ', end);
    return name.first(word > end / 2 ? word : end);
}

bool isDevice(const QString &name)
{
    static const QRegularExpression kDevices(
        u"^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\.|$)"_s, QRegularExpression::CaseInsensitiveOption);
    return kDevices.match(name).hasMatch();
}

}

QString fileName(const QString &title, const QString &fallback)
{
    const QString name = withoutDotsAtTheEnds(
        shortened(withoutDotsAtTheEnds(withoutForbidden(title.normalized(QString::NormalizationForm_C)))));
    if (name.isEmpty())
        return fallback;
    return isDevice(name) ? name + u'_' : name;
}

}
