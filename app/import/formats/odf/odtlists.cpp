// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtlists.h"

#include <import/formats/listnumbers.h>

#include <algorithm>
#include <limits>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

using Levels = QHash<int, OdtLevel>;

constexpr int kDeepestNumbered = 10; ///< OpenDocument knows ten levels of a list.

// "z", then "aa", "ab".
QString letters(int value)
{
    constexpr int alphabet = 26;
    if (value < 1)
        return QString::number(value);
    QString text;
    for (; value > 0; value = (value - 1) / alphabet)
        text.prepend(QChar(u'a' + (value - 1) % alphabet));
    return text;
}

QString numeralOf(const OdtLevel &level, int value)
{
    if (level.format.isEmpty())
        return {};
    const QString format = level.format.toLower();
    const QString numeral = format == "i"_L1 ? listNumber(value, u"lowerRoman")
        : format != "a"_L1                   ? QString::number(value)
        : level.repeatsLetters               ? listNumber(value, u"lowerLetter")
                                             : letters(value);
    return format == level.format ? numeral : numeral.toUpper();
}

// "1." numbers paragraphs; "1)", "(a)" and bullets mark the items of a list.
bool numbersParagraphs(const OdtLevel &outermost)
{
    const QString &end = outermost.pattern.isEmpty() ? outermost.suffix : outermost.pattern;
    return outermost.format == "1"_L1 && !outermost.isBullet && !end.endsWith(u')');
}

// The style of a list that names none is that of its first paragraph.
QString styleOfFirstParagraph(const Node &list, const OdtStyles &styles)
{
    const Node *paragraph = list.find(u"p");
    if (!paragraph)
        paragraph = list.find(u"h");
    return paragraph ? styles.listStyle(paragraph->attribute(u"style-name")) : QString();
}

// Gives the next number of a level; those of the levels below it begin again.
void count(QList<int> &numbers, int depth, const OdtLevel &level, const Node &node, bool restarts)
{
    const bool goesOn = !restarts && numbers.size() >= depth && numbers.at(depth - 1) > 0;
    numbers.resize(depth);
    int &number = numbers[depth - 1];
    number = goesOn && number < std::numeric_limits<int>::max() ? number + 1 : level.start;
    if (const QString start = node.attribute(u"start-value"); !start.isEmpty())
        number = start.toInt();
}

QString numeral(const Levels &levels, const QList<int> &numbers, int level)
{
    const OdtLevel shown = levels.value(level);
    return shown.isBullet || level > numbers.size() ? QString()
                                                    : numeralOf(shown, std::max(numbers.at(level - 1), shown.start));
}

QString labelOf(const Levels &levels, const QList<int> &numbers)
{
    const int depth = int(numbers.size());
    const OdtLevel shown = levels.value(depth);
    if (!shown.pattern.isEmpty()) {
        QString label = shown.pattern;
        for (int level = 1; level <= std::min(depth, kDeepestNumbered); ++level)
            label.replace(u"%%1%"_s.arg(level), numeral(levels, numbers, level));
        return label.trimmed();
    }
    if (shown.format.isEmpty())
        return {};
    QStringList parts;
    for (int level = std::max(1, depth - shown.shownLevels + 1); level <= depth; ++level) {
        if (const QString part = numeral(levels, numbers, level); !part.isEmpty())
            parts.append(part);
    }
    return QString(shown.prefix + parts.join(u'.') + shown.suffix).trimmed();
}

}

OdtLists::OdtLists(const OdtStyles &styles)
    : m_styles(styles)
{
}

void OdtLists::open(const Node &list)
{
    QString style = list.attribute(u"style-name");
    const bool isNamed = !style.isEmpty();
    if (!isNamed)
        style = m_open.isEmpty() ? styleOfFirstParagraph(list, m_styles) : m_open.last();
    const QString continued = list.attribute(u"continue-list");
    const bool continues = !continued.isEmpty() || list.attribute(u"continue-numbering") == "true"_L1;
    if (m_open.isEmpty())
        m_numbers = continues ? m_ended.value(m_styleOfList.value(continued, style)) : QList<int>();
    else if (isNamed && style != m_open.last() && !continues && m_numbers.size() > m_open.size())
        m_numbers.resize(m_open.size());
    if (const QString id = list.attribute(u"id"); !id.isEmpty())
        m_styleOfList.insert(id, style);
    m_open.append(style);
}

void OdtLists::close()
{
    const QString style = m_open.takeLast();
    if (m_open.isEmpty())
        m_ended.insert(style, m_numbers);
}

OdtLists::Item OdtLists::next(const Node &item)
{
    const int depth = this->depth();
    const Levels levels = m_styles.levels(m_open.last());
    const OdtLevel level = levels.value(depth);
    count(m_numbers, depth, level, item, false);
    const int below = numbersParagraphs(m_styles.levels(m_open.first()).value(1)) ? depth - 1 : depth;
    if (const Node *printed = item.child(u"number"))
        return {printed->plainText(), below};
    return {!levels.contains(depth) || level.isBullet ? u"•"_s : labelOf(levels, m_numbers), below};
}

QString OdtLists::nextHeading(const Node &heading, int level)
{
    const Levels levels = m_styles.headingLevels();
    const OdtLevel shown = levels.value(level);
    const QString list = m_styles.listStyle(heading.attribute(u"style-name"));
    const bool isTurnedOff = !list.isNull() && list.isEmpty();
    if (isTurnedOff || heading.attribute(u"is-list-header") == "true"_L1 || (shown.format.isEmpty() && shown.pattern.isEmpty()))
        return {};
    if (level > kDeepestNumbered)
        return {};
    count(m_headings, level, shown, heading, heading.attribute(u"restart-numbering") == "true"_L1);
    return labelOf(levels, m_headings);
}

}
