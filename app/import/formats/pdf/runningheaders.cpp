// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runningheaders.h"

#include <QHash>
#include <QPoint>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHeadHeight = 0.16; ///< Of the page; deeper down there is text.
constexpr double kFootHeight = 0.12;
constexpr double kLowerPart = 0.6; ///< Where numbers of the print shop stand.
constexpr double kSamePlace = 4;     ///< Points.
constexpr qsizetype kLongestHeader = 160;
constexpr qsizetype kLongestPageNumber = 40;
constexpr qsizetype kLongestDropped = 200;

bool isHead(const PdfLine &line, const PdfPage &page)
{
    return line.box.bottom() < kHeadHeight * page.size.height();
}

bool isFoot(const PdfLine &line, const PdfPage &page)
{
    return line.box.top() > (1 - kFootHeight) * page.size.height();
}

// "Page 3 of 50" and "Page 4 of 50" are one.
QString withoutNumbers(const QString &text)
{
    static const QRegularExpression number(u"\\d+"_s);
    static const QRegularExpression roman(u"^[ivxlc]{1,7}$"_s);
    if (roman.matchView(text).hasMatch())
        return u"#"_s;
    return QString(text).replace(number, u"#"_s);
}

// "GE.18-16415(E)", "16-11706 (E) 020916", "*1611706*": numbers of the print shop, on the first page alone.
bool isJobNumber(const PdfLine &line, const PdfPage &page)
{
    static const QRegularExpression job(
        u"^(?:GE\\.\\s?\\d{2}-\\d{4,6}|\\d{2}-\\d{5})(?:\\s*\\([A-Z]\\))?(?:\\s+\\d{6}){0,2}(?:\\s*\\*\\d{6,}\\*)?$|^\\*\\s?\\d{6,}\\s?\\*$"_s);
    return line.box.top() > kLowerPart * page.size.height() && job.matchView(line.text).hasMatch();
}

// "2", "- 2 -", "Page 2 of 3", or what the file calls the page, with nothing beside it.
bool isPageNumber(const PdfLine &line, const PdfPage &page)
{
    static const QRegularExpression pattern(
        u"^(?:[-–—|]\\s?)?(?:page|p\\.|página|стр\\.|страница|صفحة|الصفحة|第)?\\s?(\\d{1,5}|[ivxlcdm]{1,8})"_s
        u"(?:\\s?(?:/|of|sur|de|из|من)\\s?\\d{1,5})?\\s?页?(?:\\s?[-–—|])?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (line.text.size() > kLongestPageNumber)
        return false;
    const QString number = pattern.matchView(line.text).captured(1);
    const bool isOwn = !number.isEmpty() && (number == QString::number(page.number) || number == page.label);
    return (isOwn || (!page.label.isEmpty() && line.text == page.label))
        && std::ranges::none_of(page.lines, [&](const PdfLine &other) { return other.box != line.box && other.isBeside(line); });
}

// The symbol of the document at the head of a page that is not its first.
bool isSymbolHead(const PdfLine &line, const PdfPage &page)
{
    static const QRegularExpression symbol(u"^[A-ZА-Я]{1,6}(?:/[A-Z0-9][A-Za-z0-9.()*-]{0,12}){1,6}$"_s);
    return page.number > 1 && isHead(line, page) && symbol.matchView(line.text).hasMatch();
}

// Some files draw the rule above the footnotes with letters.
bool isNoteRule(const PdfLine &line, const PdfPage &page)
{
    static const QRegularExpression rule(u"^_{5,}$"_s);
    return line.box.left() < 0.35 * page.size.width() && rule.matchView(line.text).hasMatch();
}

/// Counts the lines at the edges of pages, then recognises headers and footers. One for each file.
class HeaderFooter
{
public:
    explicit HeaderFooter(const QList<PdfPage> &pages)
        : m_pages(pages.size())
    {
        for (const PdfPage &page : pages) {
            for (const PdfLine &line : page.lines) {
                m_isTagged = m_isTagged || line.part == PagePart::Artifact;
                if (isHead(line, page) || isFoot(line, page))
                    m_places[withoutNumbers(line.text)].append({line.page, line.box.center().y(), page.size.height()});
            }
        }
        for (const PdfPage &page : pages)
            learnBands(page);
    }

    /// The lines of a page that are headers, by their places: from the edge inwards, up to the first line of text.
    QSet<qsizetype> on(const PdfPage &page)
    {
        QSet<qsizetype> found;
        QList<qsizetype> byHeight(page.lines.size());
        std::iota(byHeight.begin(), byHeight.end(), qsizetype(0));
        const auto height = [&](qsizetype at) { return page.lines.at(at).box.center().y(); };
        std::ranges::stable_sort(byHeight, {}, height);
        collect(page, byHeight, isHead, found);
        std::ranges::reverse(byHeight);
        collect(page, byHeight, isFoot, found);
        for (qsizetype at = 0; at < page.lines.size(); ++at) {
            if (isJobNumber(page.lines.at(at), page))
                found.insert(at);
        }
        return found;
    }

private:
    struct Place {
        int page = 0;
        double y = 0;
        double height = 0; ///< Of the page: a page across has its heads elsewhere.
    };
    using Zone = bool (*)(const PdfLine &, const PdfPage &);

    void collect(const PdfPage &page, const QList<qsizetype> &order, Zone isInZone, QSet<qsizetype> &found)
    {
        QList<qsizetype> own;
        for (const qsizetype at : order) {
            const PdfLine &line = page.lines.at(at);
            if (!isInZone(line, page))
                break;
            if (contains(line, page))
                own.append(at);
            else if (!m_isTagged && !isBesideHeader(page, line, own))
                break;
        }
        found.unite(QSet<qsizetype>(own.cbegin(), own.cend()));
    }

    // Lines come by their height, so that what stands beside one is among the last.
    static bool isBesideHeader(const PdfPage &page, const PdfLine &line, const QList<qsizetype> &found)
    {
        constexpr qsizetype kLastOnes = 16;
        const QList<qsizetype> last = found.last(std::min(found.size(), kLastOnes));
        return std::ranges::any_of(last, [&](qsizetype at) { return page.lines.at(at).isBeside(line); });
    }

    bool contains(const PdfLine &line, const PdfPage &page)
    {
        if (line.text.size() > kLongestHeader)
            return false;
        // A file that says itself what belongs to the page is believed.
        if (m_isTagged)
            return line.part == PagePart::Artifact;
        // A head that names the chapter changes from chapter to chapter, but stands where heads stand.
        return isRepeated(line, page) || (page.number > 1 && standsInBand(line, page)) || isPageNumber(line, page)
            || isSymbolHead(line, page);
    }

    // A page may have the same words many times; each place of it is looked at once.
    bool isRepeated(const PdfLine &line, const PdfPage &page)
    {
        const QString words = withoutNumbers(line.text);
        const std::pair<QString, QPoint> key{words, {qRound(line.box.center().y()), qRound(page.size.height())}};
        if (const auto known = m_repeated.constFind(key); known != m_repeated.cend())
            return *known;
        return m_repeated.insert(key, standsOnOtherPages(words, line, page)).value();
    }

    bool standsOnOtherPages(const QString &words, const PdfLine &line, const PdfPage &page) const
    {
        const auto places = m_places.constFind(words);
        if (places == m_places.cend())
            return false;
        const double y = line.box.center().y();
        const bool isNumber = std::ranges::none_of(line.text, [](QChar letter) { return letter.isLetter(); });
        // Numbers are alike by chance, so many pages must have them.
        const qsizetype wanted = std::max<qsizetype>(m_pages < 4 ? 2 : 3, isNumber ? m_pages / 3 : 0);
        QSet<int> pages;
        for (const Place &place : *places) {
            const bool isThere = std::abs(place.y - y) < kSamePlace
                || std::abs((place.height - place.y) - (page.size.height() - y)) < kSamePlace;
            if (isThere)
                pages.insert(place.page);
            if (pages.size() >= wanted)
                return true;
        }
        return false;
    }

    void learnBands(const PdfPage &page)
    {
        for (const PdfLine &line : page.lines) {
            if (isHead(line, page) && isRepeated(line, page))
                ++m_bands[qRound(line.box.center().y())];
        }
    }

    // A band counts where a third of the pages have a known head in it.
    bool standsInBand(const PdfLine &line, const PdfPage &page) const
    {
        if (!isHead(line, page))
            return false;
        const int y = qRound(line.box.center().y());
        qsizetype count = 0;
        for (int near = y - 1; near <= y + 1; ++near)
            count += m_bands.value(near);
        return count >= 3 && count * 3 > m_pages;
    }

    qsizetype m_pages;
    bool m_isTagged = false;
    QHash<QString, QList<Place>> m_places;
    QHash<int, qsizetype> m_bands;
    QHash<std::pair<QString, QPoint>, bool> m_repeated; ///< What isRepeated() has found.
};

// Word sets the masthead of a document as the head of its first page; it is text all the same.
void keepMasthead(QList<PdfPage> &pages)
{
    if (pages.isEmpty())
        return;
    PdfPage &first = pages.first();
    double textFrom = first.size.height() / 2;
    for (const PdfLine &line : std::as_const(first.lines)) {
        if (line.part == PagePart::Text)
            textFrom = std::min(textFrom, line.box.top());
    }
    for (PdfLine &line : first.lines) {
        if (line.box.bottom() <= textFrom + line.size / 2)
            line.part = PagePart::Text;
    }
}

// A file that declares most of its words to be no text has been tagged by mistake.
void doubtTags(QList<PdfPage> &pages)
{
    qsizetype text = 0;
    qsizetype others = 0;
    for (const PdfPage &page : std::as_const(pages)) {
        for (const PdfLine &line : page.lines)
            (line.part == PagePart::Text ? text : others) += line.text.size();
    }
    if (others <= text)
        return;
    for (PdfPage &page : pages) {
        for (PdfLine &line : page.lines)
            line.part = PagePart::Text;
    }
}

}

QList<model::Dropped> takeRunningHeaders(QList<PdfPage> &pages)
{
    doubtTags(pages);
    keepMasthead(pages);
    HeaderFooter headers(pages);
    QList<model::Dropped> dropped;
    QSet<QString> known;
    for (PdfPage &page : pages) {
        const QSet<qsizetype> gone = headers.on(page);
        QStringList picture;
        QList<PdfLine> kept;
        for (qsizetype at = 0; at < page.lines.size(); ++at) {
            const PdfLine &line = page.lines.at(at);
            if (isNoteRule(line, page)) {
                page.notesFrom = line.box.center().y();
                continue;
            }
            if (line.part != PagePart::Text && !gone.contains(at)) {
                picture.append(line.text);
                continue;
            }
            if (!gone.contains(at)) {
                kept.append(line);
                continue;
            }
            const QString reason = isHead(line, page) ? u"page-header"_s : u"page-footer"_s;
            if (!known.contains(reason + withoutNumbers(line.text))) {
                known.insert(reason + withoutNumbers(line.text));
                dropped.append({reason, line.text.left(kLongestDropped)});
            }
        }
        if (!picture.isEmpty())
            dropped.append({u"picture"_s, picture.join(u' ').left(kLongestDropped)});
        page.lines = kept;
    }
    return dropped;
}

}
