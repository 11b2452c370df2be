// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentences.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

bool isAbbreviation(QStringView word)
{
    static const QSet<QString> abbreviations {u"mr"_s, u"mrs"_s, u"ms"_s, u"dr"_s, u"prof"_s, u"st"_s, u"no"_s, u"nos"_s,
        u"para"_s, u"paras"_s, u"art"_s, u"arts"_s, u"vol"_s, u"cf"_s, u"vs"_s, u"inc"_s, u"ltd"_s, u"gen"_s, u"sen"_s,
        u"gov"_s, u"col"_s, u"e.g"_s, u"i.e"_s, u"rev"_s, u"add"_s, u"corr"_s, u"ed"_s, u"eds"_s, u"fig"_s, u"p"_s,
        u"pp"_s, u"jr"_s, u"sr"_s, u"op"_s, u"ch"_s, u"sect"_s, u"sra"_s, u"srta"_s, u"sres"_s, u"sras"_s, u"dra"_s, u"exc"_s, u"excmo"_s,
        u"excma"_s, u"mme"_s, u"mlle"_s, u"mm"_s, u"núm"_s, u"párr"_s, u"art"_s, u"г"_s, u"гг"_s, u"проф"_s, u"hon"_s, u"lt"_s, u"capt"_s,
        u"lic"_s, u"mtro"_s, u"mtra"_s, u"ing"_s, u"arq"_s, u"cllr"_s, u"clr"_s, u"amb"_s, u"atty"_s, u"engr"_s, u"cmdr"_s, u"sgt"_s, u"pr"_s};
    const QString lower = word.toString().toLower();
    // "J." and "H.E.", "U.N.": letters that stand for words.
    const bool isInitial = word.size() == 1 && word.at(0).isUpper();
    const bool isLetters = word.size() >= 3 && word.at(1) == u'.' && word.at(0).isUpper();
    return isInitial || isLetters || abbreviations.contains(lower);
}

QStringView wordBefore(QStringView content, qsizetype end)
{
    // No abbreviation is longer; a row of dots has no end.
    constexpr qsizetype kLongest = 32;
    qsizetype start = end;
    while (start > 0 && end - start < kLongest && (content.at(start - 1).isLetter() || content.at(start - 1) == u'.'))
        --start;
    return content.sliced(start, end - start);
}

/// A sentence ends at this mark: white space and a capital, a figure or a mark of quotation follow.
bool endsHere(QStringView content, qsizetype mark)
{
    if (u"。！？"_s.contains(content.at(mark)))
        return true;
    qsizetype next = mark + 1;
    while (next < content.size() && u"”’\"'»)"_s.contains(content.at(next)))
        ++next;
    if (next >= content.size())
        return true;
    if (!content.at(next).isSpace())
        return false;
    while (next < content.size() && content.at(next).isSpace())
        ++next;
    if (next < content.size() && content.at(next).isLower())
        return false;
    return content.at(mark) != u'.' || !isAbbreviation(wordBefore(content, mark));
}

QChar closingMark(QChar mark)
{
    constexpr QStringView kOpening = u"“«„\"「『‹";
    constexpr QStringView kClosing = u"”»“\"」』›";
    const qsizetype place = kOpening.indexOf(mark);
    return place < 0 ? QChar() : kClosing.at(place);
}

/// "sect. B", "chap. III", "No. 53", "Add. 1".
bool endsPinpointWord(const QString &content, qsizetype stop)
{
    static const QStringList abbreviations {u"sect"_s, u"sects"_s, u"chap"_s, u"chaps"_s, u"para"_s, u"paras"_s,
        u"No"_s, u"Nos"_s, u"vol"_s, u"Vol"_s, u"St"_s, u"par"_s, u"párr"_s, u"párrs"_s, u"núm"_s, u"п"_s, u"пп"_s,
        u"гл"_s, u"разд"_s, u"г"_s};
    const QStringView before = QStringView(content).left(stop);
    return std::ranges::any_of(abbreviations, [before](const QString &word) {
        return before.endsWith(word)
            && (before.size() == word.size() || !before.at(before.size() - word.size() - 1).isLetter());
    });
}

}

QList<model::TextRange> quotedRanges(const QString &content)
{
    QList<model::TextRange> ranges;
    QString missing; // Marks that no longer follow: nobody looks for them again.
    qsizetype position = 0;
    while (position < content.size()) {
        const QChar closing = closingMark(content.at(position));
        const bool mayEnd = !closing.isNull() && !missing.contains(closing);
        const qsizetype end = mayEnd ? content.indexOf(closing, position + 1) : -1;
        if (end < 0) {
            if (mayEnd)
                missing.append(closing);
            ++position;
            continue;
        }
        ranges.append({int(position) + 1, int(end)});
        position = end + 1;
    }
    return ranges;
}

QList<model::TextRange> sentencesOf(const QString &content)
{
    const QList<model::TextRange> quoted = quotedRanges(content);
    QList<model::TextRange> sentences;
    auto around = quoted.cbegin();
    int start = 0;
    for (int position = 0; position < content.size(); ++position) {
        if (!u".!?。！？؟"_s.contains(content.at(position)))
            continue;
        while (around != quoted.cend() && around->end <= position)
            ++around;
        // "… apart.” The next": the last mark of a quotation ends the sentence around it.
        const bool within = around != quoted.cend() && around->contains(position) && position + 1 < around->end;
        if (within || !endsHere(content, position))
            continue;
        int end = position + 1;
        while (end < content.size() && u"”’\"'»)」』"_s.contains(content.at(end)))
            ++end;
        sentences.append({start, end});
        start = end;
        while (start < content.size() && content.at(start).isSpace())
            ++start;
        position = start - 1;
    }
    if (start < content.size())
        sentences.append({start, int(content.size())});
    return sentences;
}

QList<model::TextRange> piecesOf(const QString &content, qsizetype longest)
{
    QList<model::TextRange> pieces;
    qsizetype start = 0;
    while (content.size() - start > longest) {
        qsizetype end = start + longest;
        const auto cutBehind = [&](QStringView marks, qsizetype lowest) {
            for (qsizetype at = start + longest - 1; at >= lowest; --at) {
                if (content.at(at).isSpace() && (marks.isEmpty() || marks.contains(content.at(at - 1))))
                    return at + 1;
            }
            return qsizetype(-1);
        };
        if (const qsizetype sentence = cutBehind(u".!?”", start + longest / 2); sentence > 0)
            end = sentence;
        else if (const qsizetype space = cutBehind({}, start + longest / 2); space > 0)
            end = space;
        else if (content.at(end).isLowSurrogate())
            --end;
        pieces.append({int(start), int(end)});
        start = end;
    }
    if (start < content.size())
        pieces.append({int(start), int(content.size())});
    return pieces;
}

QString sentenceAt(const QString &content, int start, int end)
{
    return sentenceRangeAt(content, start, end).of(content);
}

model::TextRange sentenceRangeAt(const QString &content, int start, int end)
{
    const model::TextRange all {0, int(content.size())};
    if (end <= start)
        return all;
    const QList<model::TextRange> sentences = sentencesOf(content);
    model::TextRange whole {-1, -1};
    for (const model::TextRange &sentence : sentences) {
        if (sentence.end <= start || sentence.start >= end)
            continue;
        whole.start = whole.start < 0 ? sentence.start : whole.start;
        whole.end = sentence.end;
    }
    return whole.start < 0 ? all : whole;
}

bool isOneSentence(const QString &content, qsizetype from, qsizetype to)
{
    for (qsizetype position = from; position < to; ++position) {
        const QChar sign = content.at(position);
        // "“...”; 69/16, de 18 de noviembre": a list goes on behind it.
        const bool parts = sign == u';' || sign == u'؛' || sign == u'；' || sign == u'。';
        if (parts && !QStringView(content).mid(position + 1, to - position - 1).trimmed().isEmpty())
            return false;
        const bool ends = sign == u'.' && position + 2 < to && content.at(position + 1).isSpace()
            && content.at(position + 2).isUpper();
        if (ends && !endsPinpointWord(content, position))
            return false;
    }
    return true;
}

}
