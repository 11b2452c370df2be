// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfprofiles.h"

#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <exception>
#include <set>

namespace formats {

namespace {

constexpr int kDeepestArray = 4; ///< A space of an index of a pattern.
constexpr std::size_t kMostProfileForms = 2'000; ///< Of a file.
constexpr qsizetype kBlanked = 128; ///< Bytes: the head of a profile, without which it is none.

/// Where the profiles of a file lie.
class Profiles
{
public:
    void takePage(QPDFObjectHandle page)
    {
        takeGroup(page);
        takeResources(QPDFPageObjectHelper(page).getAttribute("/Resources", false));
    }
    const std::set<qpdf_offset_t> &places() const { return m_places; }

private:
    void takeGroup(QPDFObjectHandle holder)
    {
        if (QPDFObjectHandle group = holder.getKey("/Group"); group.isDictionary())
            takeSpace(group.getKey("/CS"), 0);
    }

    void takeResources(QPDFObjectHandle resources)
    {
        if (!resources.isDictionary())
            return;
        if (resources.isIndirect() && !m_seen.insert(resources.getObjGen()).second)
            return;
        if (QPDFObjectHandle spaces = resources.getKey("/ColorSpace"); spaces.isDictionary()) {
            for (const auto &[name, space] : spaces.ditems())
                takeSpace(space, 0);
        }
        if (QPDFObjectHandle drawings = resources.getKey("/XObject"); drawings.isDictionary()) {
            for (const auto &[name, drawing] : drawings.ditems())
                takeForm(drawing);
        }
    }

    void takeForm(QPDFObjectHandle form)
    {
        if (m_seen.size() > kMostProfileForms || !form.isStream() || !m_seen.insert(form.getObjGen()).second)
            return;
        QPDFObjectHandle dictionary = form.getDict();
        if (!dictionary.getKey("/Subtype").isNameAndEquals("/Form"))
            return;
        takeGroup(dictionary);
        takeResources(dictionary.getKey("/Resources"));
    }

    void takeSpace(QPDFObjectHandle space, int depth)
    {
        if (!space.isArray() || depth > kDeepestArray)
            return;
        for (QPDFObjectHandle &part : space.aitems()) {
            if (part.isArray())
                takeSpace(part, depth + 1);
            else if (part.isStream() && space.getArrayItem(0).isNameAndEquals("/ICCBased"))
                m_places.insert(part.getParsedOffset());
        }
    }

    std::set<QPDFObjGen> m_seen;
    std::set<qpdf_offset_t> m_places;
};

// Nothing is written where no stream begins: the file may have been mended by guesses.
bool beginsStream(QByteArrayView bytes, qsizetype at)
{
    if (at <= 0 || at >= bytes.size())
        return false;
    qsizetype before = at;
    while (before > 0 && (bytes.at(before - 1) == '\n' || bytes.at(before - 1) == '\r'))
        --before;
    return before < at && bytes.first(before).endsWith("stream") && !bytes.first(before).endsWith("endstream");
}

}

QByteArray withoutProfiles(const QByteArray &bytes, const std::vector<QPDFObjectHandle> &pages)
{
    Profiles profiles;
    try {
        for (const QPDFObjectHandle &page : pages)
            profiles.takePage(page);
    } catch (const std::exception &) {
        return bytes;
    }
    QByteArray plain = bytes;
    for (const qpdf_offset_t place : profiles.places()) {
        const auto at = qsizetype(place);
        if (!beginsStream(bytes, at))
            continue;
        const qsizetype end = std::min(bytes.indexOf("endstream", at), at + kBlanked);
        std::fill(plain.begin() + at, plain.begin() + std::max(at, end), '\0');
    }
    return plain;
}

}
