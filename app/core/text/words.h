// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringView>

#include <functional>

namespace text {

/// A word as the index sees it, and where it stands in the source (UTF-16 units, end exclusive).
struct Word {
    QString token;
    int start = 0;
    int end = 0;
};

/// The words of a text in reading order: letters and digits by the rules of Unicode, elisions split (l'eau gives l,
/// eau), Chinese, Japanese and Korean as overlapping pairs and the last character of each run by itself, so that a word
/// begins at every character and "第51号" is found within "其第51号决议". Any thread.
QList<Word> words(QStringView source);

/// The same for what somebody looks for: without the last character where the pair before it holds it already, since the
/// text may go on there.
QList<Word> wantedWords(QStringView source);

/// True for one Chinese, Japanese or Korean character. At the end of what somebody looks for it is the beginning of a pair.
bool isLoneIdeograph(QStringView token);

/// The same words without a list: the token is valid during the call only. False from `take` ends the walk.
void forEachWord(QStringView source, const std::function<bool(QStringView token, int start, int end)> &take);

/// The same words of UTF-8, with offsets in bytes, for an index that speaks UTF-8. Plain ASCII is not converted.
void forEachWordUtf8(
    QByteArrayView source, const std::function<bool(QByteArrayView token, int start, int end)> &take);

/// The number of the rules above; an index made by another number is rebuilt.
inline constexpr int kWordRulesVersion = 2;

}
