// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourceplaces.h"

#include <core/text/normalised.h>

#include <algorithm>
#include <array>
#include <bitset>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace application {

namespace {

constexpr qsizetype kKey = 16;      ///< Letters by which a paragraph is looked for in the whole file.
constexpr qsizetype kTelling = 24;   ///< Letters that tell a paragraph from others.
constexpr qsizetype kShortest = 4;  ///< A paragraph with fewer stands anywhere.
constexpr qsizetype kMostPlaces = 64;        ///< Of one paragraph that are weighed.
constexpr qsizetype kNearby = 200'000;         ///< Letters behind the paragraph before, in which a short one is looked for.
constexpr qsizetype kRun = 1 << 16;          ///< Characters that are folded at a time.

/// The letters and digits of a source, folded, with the place of each.
struct Letters {
    QString text;
    QList<int> offsets;

    void append(QStringView words, qsizetype start)
    {
        const text::Normalised folded = text::normalise(words);
        for (qsizetype at = 0; at < folded.folded.size(); ++at) {
            if (folded.folded.at(at).isLetterOrNumber()) {
                text += folded.folded.at(at);
                offsets.append(int(start) + folded.sourceOffsets.at(at));
            }
        }
    }
};

/// Reads the words of a source and leaves out what stands between them.
class LetterReader
{
public:
    LetterReader(const QString &source, SourceMarkup markup)
        : m_source(source)
        , m_markup(markup)
    {
    }

    Letters read()
    {
        for (qsizetype at = 0; at < m_source.size();) {
            const qsizetype skipped = lengthOfMarkup(at);
            if (skipped > 0) {
                flush(at);
                at += skipped;
                m_from = at;
            } else {
                ++at;
                // In a space, where no letter melts into the next one.
                if (at - m_from >= kRun && m_source.at(at - 1).isSpace())
                    flush(at);
            }
        }
        flush(m_source.size());
        return m_letters;
    }

private:
    void flush(qsizetype to)
    {
        if (to > m_from)
            m_letters.append(QStringView(m_source).sliced(m_from, to - m_from), m_from);
        m_from = to;
    }

    /// Of what begins here and is no word; 0: a word goes on. A letter that is written as an entity or an escape is added.
    qsizetype lengthOfMarkup(qsizetype at)
    {
        const QChar here = m_source.at(at);
        if (m_markup == SourceMarkup::Tags && here == u'<')
            return lengthOfTag(at);
        if (m_markup == SourceMarkup::Tags && here == u'&')
            return lengthOfEntity(at);
        if (m_markup == SourceMarkup::Json && here == u'\\')
            return lengthOfEscape(at);
        return 0;
    }

    qsizetype lengthOfTag(qsizetype at)
    {
        const QStringView rest = QStringView(m_source).sliced(at);
        if (rest.startsWith(u"<![CDATA["))
            return 9;
        const bool isComment = rest.startsWith(u"<!--");
        const QStringView end = isComment ? u"-->" : u">";
        bool &isNone = isComment ? m_hasNoCommentEnd : m_hasNoTagEnd;
        const qsizetype found = isNone ? -1 : rest.indexOf(end);
        isNone = found < 0;
        return isNone ? 1 : found + end.size();
    }

    qsizetype lengthOfEntity(qsizetype at)
    {
        constexpr qsizetype kLongest = 12;
        const QStringView head = QStringView(m_source).sliced(at, std::min(kLongest, m_source.size() - at));
        const qsizetype end = head.indexOf(u';');
        if (end < 0)
            return 0;
        if (head.size() > 2 && head.at(1) == u'#') {
            const bool isHex = head.at(2).toLower() == u'x';
            addCharacter(head.sliced(isHex ? 3 : 2, end - (isHex ? 3 : 2)).toUInt(nullptr, isHex ? 16 : 10), at);
            return end + 1;
        }
        const QStringView name = head.sliced(1, end - 1);
        if (name.isEmpty() || !std::ranges::all_of(name, [](QChar unit) { return unit.isLetterOrNumber(); }))
            return 0; // A sign that stands for itself.
        // A letter with a mark, "eacute": folded, the letter remains.
        static constexpr std::array kMarks {"acute"_L1, "grave"_L1, "circ"_L1, "uml"_L1, "tilde"_L1, "cedil"_L1, "ring"_L1, "caron"_L1};
        if (std::ranges::any_of(kMarks, [name](QLatin1StringView mark) { return name.size() == mark.size() + 1 && name.endsWith(mark); }))
            addCharacter(name.front().unicode(), at);
        return end + 1;
    }

    qsizetype lengthOfEscape(qsizetype at)
    {
        const QStringView rest = QStringView(m_source).sliced(at);
        if (rest.size() < 6 || rest.at(1) != u'u')
            return std::min<qsizetype>(2, rest.size());
        addCharacter(rest.sliced(2, 4).toUInt(nullptr, 16), at);
        return 6;
    }

    void addCharacter(char32_t character, qsizetype at)
    {
        flush(at);
        if (character == 0 || character > QChar::LastValidCodePoint)
            return;
        Letters one;
        one.append(QString::fromUcs4(&character, 1), 0);
        m_letters.text += one.text;
        m_letters.offsets.append(QList<int>(one.text.size(), int(at)));
    }

    const QString &m_source;
    SourceMarkup m_markup;
    Letters m_letters;
    qsizetype m_from = 0;
    bool m_hasNoTagEnd = false; ///< From here on, so that nobody looks for one again.
    bool m_hasNoCommentEnd = false;
};

/// A place where a paragraph may stand: the first of its letters in the source, and how many agree.
struct Candidate {
    int passage = 0;
    int start = 0;
    int length = 0;
};

qsizetype agreement(QStringView source, QStringView passage)
{
    const qsizetype most = std::min(source.size(), passage.size());
    const auto differ = std::ranges::mismatch(source.first(most), passage.first(most));
    return differ.in1 - source.begin();
}

bool isEnough(qsizetype agreed, qsizetype whole)
{
    return agreed >= std::min(whole, kTelling);
}

/// Finds each paragraph by the sum of its first letters, in one walk over the source.
class Finder
{
public:
    Finder(const QString &source, const QStringList &passages)
        : m_source(source)
        , m_passages(passages)
        , m_counts(passages.size(), 0)
    {
        for (qsizetype passage = 0; passage < passages.size(); ++passage) {
            if (passages.at(passage).size() < kKey)
                continue;
            quint64 sum = 0;
            for (qsizetype at = 0; at < kKey; ++at)
                sum = sum * kFactor + passages.at(passage).at(at).unicode();
            m_bySum[sum].append(int(passage));
            m_known.set(bucket(sum));
        }
    }

    QList<Candidate> candidates()
    {
        quint64 first = 1; // What the letter that leaves weighs.
        for (qsizetype at = 1; at < kKey; ++at)
            first *= kFactor;
        quint64 sum = 0;
        for (qsizetype at = 0; at < m_source.size(); ++at) {
            if (at >= kKey)
                sum -= first * m_source.at(at - kKey).unicode();
            sum = sum * kFactor + m_source.at(at).unicode();
            if (at + 1 >= kKey && m_known.test(bucket(sum)))
                take(sum, at + 1 - kKey);
        }
        return m_found;
    }

private:
    static constexpr quint64 kFactor = 0x9E3779B97F4A7C15;
    static constexpr int kBits = 18;
    static size_t bucket(quint64 sum) { return size_t(sum >> (64 - kBits)); }

    void take(quint64 sum, qsizetype start)
    {
        const auto known = m_bySum.constFind(sum);
        if (known == m_bySum.cend())
            return;
        for (const int passage : *known) {
            if (m_counts.at(passage) >= kMostPlaces)
                continue;
            const qsizetype agreed = agreement(QStringView(m_source).sliced(start), m_passages.at(passage));
            if (!isEnough(agreed, m_passages.at(passage).size()))
                continue;
            ++m_counts[passage];
            m_found.append({passage, int(start), int(agreed)});
        }
    }

    const QString &m_source;
    const QStringList &m_passages;
    QHash<quint64, QList<int>> m_bySum;
    std::bitset<size_t(1) << kBits> m_known;
    QList<int> m_counts;
    QList<Candidate> m_found;
};

/// Of the candidates those that stand in the order of the text and agree in the most letters.
QList<Candidate> inOrder(QList<Candidate> candidates)
{
    // Of one paragraph the later ones first, so that none follows another of its own.
    std::ranges::sort(candidates, [](const Candidate &one, const Candidate &other) {
        return one.passage != other.passage ? one.passage < other.passage : one.start > other.start;
    });
    QList<int> starts;
    for (const Candidate &candidate : std::as_const(candidates))
        starts.append(candidate.start);
    std::ranges::sort(starts);
    // A Fenwick tree: the candidate that ends the best row among those that begin before a place.
    std::vector<int> best(size_t(starts.size()) + 1, -1);
    std::vector<qint64> sums(size_t(candidates.size()), 0);
    std::vector<int> before(size_t(candidates.size()), -1);
    for (int at = 0; at < int(candidates.size()); ++at) {
        const auto rank = std::ranges::lower_bound(starts, candidates.at(at).start) - starts.begin();
        int previous = -1;
        for (auto node = rank; node > 0; node -= node & -node) {
            if (const int other = best[size_t(node)]; other >= 0 && (previous < 0 || sums[size_t(other)] > sums[size_t(previous)]))
                previous = other;
        }
        before[size_t(at)] = previous;
        sums[size_t(at)] = candidates.at(at).length + (previous < 0 ? 0 : sums[size_t(previous)]);
        for (auto node = rank + 1; node < std::ssize(best); node += node & -node) {
            if (int &other = best[size_t(node)]; other < 0 || sums[size_t(other)] < sums[size_t(at)])
                other = at;
        }
    }
    QList<Candidate> row;
    const auto last = std::ranges::max_element(sums);
    for (int at = last == sums.end() ? -1 : int(last - sums.begin()); at >= 0; at = before[size_t(at)])
        row.prepend(candidates.at(at));
    return row;
}

/// Looks for what is still missing between those that were found: short paragraphs, and those that stand often.
void fillGaps(const QString &source, const QStringList &passages, QList<Candidate> &found)
{
    QList<Candidate> all;
    qsizetype next = 0;
    qsizetype from = 0;
    for (int passage = 0; passage < passages.size(); ++passage) {
        if (next < found.size() && found.at(next).passage == passage) {
            all.append(found.at(next));
            from = found.at(next).start + 1;
            ++next;
            continue;
        }
        const QString &letters = passages.at(passage);
        const qsizetype to = next < found.size() ? found.at(next).start : source.size();
        if (letters.size() < kShortest || to <= from)
            continue;
        const QStringView window = QStringView(source).sliced(from, std::min(to - from, kNearby));
        const qsizetype at = window.indexOf(QStringView(letters).first(std::min(letters.size(), kTelling)));
        if (at < 0)
            continue;
        all.append({passage, int(from + at), int(agreement(window.sliced(at), letters))});
        from += at + 1;
    }
    found = all;
}

}

SourcePlaces::SourcePlaces(const QString &source, SourceMarkup markup, const QList<model::Passage> &passages)
{
    const Letters letters = LetterReader(source, markup).read();
    QStringList words;
    for (const model::Passage &passage : passages) {
        Letters own;
        own.append(passage.content, 0);
        m_index.insert(passage.id, int(m_passages.size()));
        m_passages.append(passage.id);
        words.append(own.text);
    }
    m_places.resize(m_passages.size());
    QList<Candidate> found = inOrder(Finder(letters.text, words).candidates());
    fillGaps(letters.text, words, found);
    for (const Candidate &candidate : std::as_const(found))
        m_places[candidate.passage] = {letters.offsets.at(candidate.start), letters.offsets.at(candidate.start + candidate.length - 1) + 1};
}

model::TextRange SourcePlaces::place(base::PassageId passage) const
{
    return m_places.value(m_index.value(passage, -1));
}

model::TextRange SourcePlaces::placeBefore(base::PassageId passage) const
{
    for (int at = m_index.value(passage, 0) - 1; at >= 0; --at) {
        if (m_places.at(at).end > 0)
            return m_places.at(at);
    }
    return {};
}

base::PassageId SourcePlaces::passageAt(int offset) const
{
    base::PassageId found;
    for (qsizetype at = 0; at < m_places.size(); ++at) {
        if (m_places.at(at).end > 0 && m_places.at(at).start <= offset)
            found = m_passages.at(at);
    }
    return found;
}

}
