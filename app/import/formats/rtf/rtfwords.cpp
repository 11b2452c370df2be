// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rtfwords.h"

#include <QByteArray>
#include <QHash>

namespace formats {

namespace {

using D = RtfDestination;

const QHash<QByteArray, D> &destinations()
{
    static const QHash<QByteArray, D> all = [] {
        QHash<QByteArray, D> words{{"fonttbl", D::FontTable}, {"stylesheet", D::StyleSheet}, {"info", D::Info}, {"title", D::Title},
            {"creatim", D::Created}, {"listtext", D::ListLabel}, {"pntext", D::ListLabel}, {"fldinst", D::Instruction},
            {"fldrslt", D::Result}, {"footnote", D::Note}, {"header", D::Header}, {"headerl", D::Header}, {"headerr", D::Header},
            {"headerf", D::Header}, {"footer", D::Footer}, {"footerl", D::Footer}, {"footerr", D::Footer}, {"footerf", D::Footer},
            {"annotation", D::Comment}, {"shptxt", D::TextBox}, {"dptxbxtext", D::TextBox}, {"pict", D::Picture},
            {"object", D::Object}, {"shp", D::Shape}, {"shpinst", D::Shape}, {"shpgrp", D::Shape}, {"do", D::Shape},
            {"shppict", D::Text}, {"moMath", D::Text}, {"moMathPara", D::Text}};
        // Settings, lists of fonts and authors, drawings once more for old programs, and what never shows.
        for (const char *skipped : {"colortbl", "generator", "rsidtbl", "xmlnstbl", "listtable", "listoverridetable", "revtbl",
                 "filetbl", "themedata", "colorschememapping", "latentstyles", "datastore", "mmathPr", "ftnsep", "ftnsepc", "ftncn",
                 "aftnsep", "aftnsepc", "aftncn", "bkmkstart", "bkmkend", "atrfstart", "atrfend", "atnid", "atnauthor", "atndate",
                 "atnref", "atntime", "atnparent", "atnicn", "xe", "tc", "rxe", "template", "nonshppict", "nonesttables", "nextfile",
                 "objdata", "objclass", "objname", "objalias", "objsect", "datafield", "formfield", "sp", "shprslt", "background",
                 "panose", "falt", "fname", "userprops", "docvar", "operator", "company", "author", "subject", "keywords", "comment",
                 "doccomm", "category", "manager", "hlinkbase", "pn", "result", "mmPr", "mctrlPr", "mmcPr", "mdPr", "mfPr", "mradPr",
                 "mnaryPr", "msSubPr", "msSupPr", "mmcJc", "printim", "revtim", "buptim", "private1"})
            words.insert(skipped, D::Skip);
        return words;
    }();
    return all;
}

}

std::optional<RtfDestination> rtfDestination(QByteArrayView word)
{
    // A view of the bytes as they are: a look-up copies nothing.
    const auto found = destinations().constFind(QByteArray::fromRawData(word.data(), word.size()));
    return found == destinations().constEnd() ? std::nullopt : std::optional(*found);
}

QChar rtfCharacter(QByteArrayView word)
{
    static const QHash<QByteArray, char16_t> all{{"tab", u'\t'}, {"line", u'\n'}, {"page", u'\n'}, {"column", u'\n'}, {"emdash", 0x2014},
        {"endash", 0x2013}, {"lquote", 0x2018}, {"rquote", 0x2019}, {"ldblquote", 0x201C}, {"rdblquote", 0x201D}, {"bullet", 0x2022},
        {"~", 0x00A0}, {"_", 0x2011}, {"emspace", 0x2003}, {"enspace", 0x2002}, {"qmspace", 0x2005}, {"zwj", 0x200D},
        {"zwnj", 0x200C}, {"ltrmark", 0x200E}, {"rtlmark", 0x200F}};
    return QChar(all.value(QByteArray::fromRawData(word.data(), word.size()), 0));
}

}
