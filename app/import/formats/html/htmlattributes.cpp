// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlattributes.h"

#include <algorithm>
#include <array>

namespace formats {

namespace {

constexpr int kMostAttributes = 256;

bool isTagLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool isTagSpace(char byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

/// Goes from tag to tag.
class TagScan
{
public:
    explicit TagScan(const QByteArray &page)
        : m_page(page)
    {
    }

    QByteArray shortened()
    {
        while ((m_at = m_page.indexOf('<', m_at)) >= 0) {
            if (m_page.sliced(m_at).startsWith("<!--"))
                skipPast("-->");
            else if (m_at + 1 < m_page.size() && isTagLetter(m_page.at(m_at + 1)))
                takeTag();
            else
                ++m_at;
        }
        if (m_copied == 0)
            return {};
        m_result.append(m_page.sliced(m_copied));
        return m_result;
    }

    bool hasChanged() const { return m_copied > 0; }

private:
    // What is not closed goes on to the end.
    void skipPast(QByteArrayView end)
    {
        const qsizetype found = m_page.indexOf(end, m_at);
        m_at = found < 0 ? m_page.size() : found + end.size();
    }

    void takeTag()
    {
        const qsizetype name = m_at + 1;
        while (m_at < m_page.size() && !isTagSpace(m_page.at(m_at)) && m_page.at(m_at) != '>')
            ++m_at;
        const QByteArray element = m_page.sliced(name, m_at - name).toByteArray().toLower();
        qsizetype cut = -1;
        for (int count = 0; nextAttribute(); ++count) {
            if (count == kMostAttributes)
                cut = m_at;
            takeAttribute();
        }
        if (cut >= 0) {
            m_result.append(m_page.sliced(m_copied, cut - m_copied));
            m_copied = m_at;
        }
        static constexpr std::array<QByteArrayView, 4> kRaw{"script", "style", "textarea", "title"};
        if (std::ranges::find(kRaw, QByteArrayView(element)) != kRaw.end())
            skipRaw(element);
    }

    bool nextAttribute()
    {
        while (m_at < m_page.size() && (isTagSpace(m_page.at(m_at)) || m_page.at(m_at) == '/'))
            ++m_at;
        return m_at < m_page.size() && m_page.at(m_at) != '>';
    }

    void takeAttribute()
    {
        const auto skipWhile = [&](auto condition) {
            while (m_at < m_page.size() && condition(m_page.at(m_at)))
                ++m_at;
        };
        ++m_at; // Whatever it is, even a "=".
        skipWhile([](char byte) { return !isTagSpace(byte) && byte != '=' && byte != '>' && byte != '/'; });
        const qsizetype behind = m_at;
        skipWhile(isTagSpace);
        if (m_at >= m_page.size() || m_page.at(m_at) != '=') {
            m_at = behind;
            return;
        }
        ++m_at;
        skipWhile(isTagSpace);
        const char quote = m_at < m_page.size() ? m_page.at(m_at) : '\0';
        if (quote == '"' || quote == '\'') {
            ++m_at;
            skipWhile([quote](char byte) { return byte != quote; });
            m_at = std::min(m_at + 1, m_page.size());
        } else {
            skipWhile([](char byte) { return !isTagSpace(byte) && byte != '>'; });
        }
    }

    void skipRaw(const QByteArray &element)
    {
        while ((m_at = m_page.indexOf("</", m_at)) >= 0) {
            const QByteArrayView name = m_page.sliced(m_at + 2);
            if (name.size() >= element.size() && name.first(element.size()).compare(element, Qt::CaseInsensitive) == 0)
                return;
            m_at += 2;
        }
        m_at = m_page.size();
    }

    QByteArrayView m_page;
    qsizetype m_at = 0;
    qsizetype m_copied = 0; ///< Up to here the result has the page.
    QByteArray m_result;
};

}

QByteArray withoutEndlessTags(const QByteArray &page)
{
    TagScan tags(page);
    const QByteArray shortened = tags.shortened();
    return tags.hasChanged() ? shortened : page;
}

}
