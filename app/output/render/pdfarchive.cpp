// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfarchive.h"

#include <QByteArray>
#include <QColorSpace>

#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace render {

namespace {

constexpr auto kColours = "sRGB IEC61966-2.1";

QString infoText(QPDFObjectHandle info, const char *key)
{
    QPDFObjectHandle value = info.getKey(key);
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
}

/// "D:20261130191107Z" as "2026-11-30T19:11:07Z".
QString xmpDate(const QString &date)
{
    const QString digits = date.sliced(std::min<qsizetype>(2, date.size()));
    if (digits.size() < 14)
        return {};
    QString zone = digits.sliced(14).remove(u'\'');
    if (zone.size() == 5)
        zone.insert(3, u':');
    return u"%1-%2-%3T%4:%5:%6%7"_s.arg(digits.first(4), digits.sliced(4, 2), digits.sliced(6, 2), digits.sliced(8, 2), digits.sliced(10, 2), digits.sliced(12, 2),
        zone.isEmpty() ? u"Z"_s : zone);
}

QString element(const QString &name, const QString &words)
{
    return words.isEmpty() ? QString() : u"<%1>%2</%1>\n"_s.arg(name, words.toHtmlEscaped());
}

QString listed(const QString &name, const QString &kind, const QString &attributes, const QString &words)
{
    return words.isEmpty() ? QString() : u"<%1><rdf:%2><rdf:li%3>%4</rdf:li></rdf:%2></%1>\n"_s.arg(name, kind, attributes, words.toHtmlEscaped());
}

/// The metadata, which say the same as the entries of the document's information.
QByteArray metadata(QPDFObjectHandle info, const QString &language)
{
    const QString open = u"<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                         "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<rdf:Description rdf:about=\"\" "
                         "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
                         "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
                         "<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n<dc:format>application/pdf</dc:format>\n"_s;
    const QString words = listed(u"dc:title"_s, u"Alt"_s, u" xml:lang=\"x-default\""_s, infoText(info, "/Title"))
        + listed(u"dc:creator"_s, u"Seq"_s, {}, infoText(info, "/Author")) + listed(u"dc:language"_s, u"Bag"_s, {}, language)
        + element(u"xmp:CreatorTool"_s, infoText(info, "/Creator")) + element(u"pdf:Producer"_s, infoText(info, "/Producer"))
        + element(u"xmp:CreateDate"_s, xmpDate(infoText(info, "/CreationDate"))) + element(u"xmp:ModifyDate"_s, xmpDate(infoText(info, "/ModDate")));
    return (open + words + u"</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>"_s).toUtf8();
}

void setMetadata(QPDF &pdf, const QString &language)
{
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    const std::vector<std::string> kept {"/Title", "/Author", "/Creator", "/Producer", "/CreationDate", "/ModDate"};
    for (const std::string &key : info.getKeys()) {
        if (std::ranges::find(kept, key) == kept.end())
            info.removeKey(key);
    }
    QPDFObjectHandle stream = pdf.newStream(metadata(info, language).toStdString());
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", stream);
}

void setColours(QPDF &pdf)
{
    QPDFObjectHandle profile = pdf.newStream(QColorSpace(QColorSpace::SRgb).iccProfile().toStdString());
    profile.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(3));
    QPDFObjectHandle intent = QPDFObjectHandle::newDictionary();
    intent.replaceKey("/Type", QPDFObjectHandle::newName("/OutputIntent"));
    intent.replaceKey("/S", QPDFObjectHandle::newName("/GTS_PDFA1"));
    intent.replaceKey("/OutputConditionIdentifier", QPDFObjectHandle::newString(kColours));
    intent.replaceKey("/Info", QPDFObjectHandle::newString(kColours));
    intent.replaceKey("/RegistryName", QPDFObjectHandle::newString("http://www.color.org"));
    intent.replaceKey("/DestOutputProfile", profile);
    QPDFObjectHandle intents = QPDFObjectHandle::newArray();
    intents.appendItem(pdf.makeIndirectObject(intent));
    pdf.getRoot().replaceKey("/OutputIntents", intents);
}

/// A font is called as its description calls it; sets of its glyphs that need not be there are not.
void settleFont(QPDFObjectHandle font)
{
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    if (!descendants.isArray())
        return;
    QPDFObjectHandle described = descendants.getArrayItem(0);
    QPDFObjectHandle description = described.getKey("/FontDescriptor");
    description.removeKey("/CIDSet");
    font.replaceKey("/BaseFont", description.getKey("/FontName"));
    described.replaceKey("/BaseFont", description.getKey("/FontName"));
}

/// The resources of a page: its colours are those of the profile, and its pictures are shown as they are.
void settleResources(QPDFObjectHandle resources)
{
    QPDFObjectHandle spaces = resources.getKey("/ColorSpace");
    for (const char *name : {"/CSpcmyk", "/PCSpcmyk"}) {
        if (spaces.isDictionary())
            spaces.removeKey(name);
    }
    QPDFObjectHandle pictures = resources.getKey("/XObject");
    for (const std::string &name : pictures.isDictionary() ? pictures.getKeys() : std::set<std::string>())
        pictures.getKey(name).getDict().removeKey("/Interpolate");
    QPDFObjectHandle fonts = resources.getKey("/Font");
    for (const std::string &name : fonts.isDictionary() ? fonts.getKeys() : std::set<std::string>())
        settleFont(fonts.getKey(name));
}

}

void makeArchive(QPDF &pdf, const QString &language)
{
    for (QPDFObjectHandle page : pdf.getAllPages())
        settleResources(page.getKey("/Resources"));
    setColours(pdf);
    setMetadata(pdf, language);
}

}
