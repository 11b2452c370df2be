// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/textrange.h>

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace comparison {

/// The words that a paragraph has in common with a wording, in runs of three or more, wherever they stand in it.
struct CommonWords {
    QList<model::TextRange> ranges; ///< The runs in the paragraph, in order, without what stands before and behind the words.
    double share = 0;     ///< Of the words of the wording that stand in these runs, from 0 to 1.
    double weight = 0;    ///< The same by how telling each word is.
    double sequences = 0; ///< Of all sequences of three words without a number: a sentence in pieces has few of them.
    int longestRun = 0;   ///< In words.
    int tellingWords = 0; ///< Different words, in the run that has most of them, that few texts have.

    int asked = 0;        ///< Words of the wording.
    bool isOfIdeographs = false; ///< Its words are pairs of Chinese characters.

    /// The paragraph says what the wording says: by most of its telling words, and not in scraps, or by a long run with telling words in
    /// it. What every text says ("Recalling …", "in accordance with the Charter of the United Nations") is not enough.
    bool isSameWording() const;
    /// Only a clause of a long wording stands there: commonplace when many texts have it.
    bool isClauseOnly() const;
};

/// A wording that is compared with many paragraphs: its words in order, folded as the index folds them. A value; any thread.
class Wording
{
public:
    explicit Wording(QStringView wording);

    /// The words in order; Chinese as overlapping pairs of characters.
    const QStringList &words() const { return m_words; }
    /// Too short to be a wording: a single word, or fewer than four Chinese characters.
    bool isTooShort() const;
    /// How telling each word is; without weights all are alike.
    void setWeights(const QHash<QString, double> &weights);

    CommonWords inCommonWith(QStringView paragraph) const;

private:
    /// A run of the paragraph that stands in the wording as well.
    struct Run {
        int asked = 0; ///< Its first word in the wording.
        int other = 0; ///< ... in the paragraph.
        int length = 0;
    };
    bool isOfIdeographs() const;
    std::vector<Run> runs(const std::vector<int> &other) const;
    Run longestAt(const std::vector<int> &other, int at) const;
    void weigh(const Run &run, CommonWords &common) const;
    void sumUp(const std::vector<bool> &isShared, const std::vector<bool> &begins, CommonWords &common) const;

    QStringList m_words;
    std::vector<int> m_numbers;           ///< The words by number.
    std::vector<double> m_weights;        ///< The words by weight.
    std::vector<bool> m_isSequence;       ///< Three words from here on count as a sequence.
    double m_whole = 0;                   ///< The sum of the weights.
    QHash<QString, int> m_vocabulary;
    QHash<int, QList<int>> m_places;      ///< Where in the wording a word stands, by its number.
};

}
