// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "everyformat.h"

#include <core/model/imported.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

/// Files and paragraphs that a reader or a rule of recognition could take very long over: the same piece again and again, so
/// that whatever looks back, ahead or at all others pays for each. Cost must grow as they do.
namespace worstcases {

using namespace Qt::StringLiterals;

/// A file of about so many bytes, before it is packed.
struct WorstFile {
    QString name; ///< Of the case; "format: what".
    QString fileName;
    std::function<QByteArray(qsizetype bytes)> make;
};

/// A piece of a paragraph, in a language.
struct WorstWords {
    QString name;
    QString language;
    QString piece;
};

inline QByteArray repeated(const QByteArray &piece, qsizetype bytes)
{
    return piece.repeated(std::max<qsizetype>(1, bytes / piece.size()));
}

inline QList<WorstFile> files()
{
    QList<WorstFile> all;
    const auto add = [&](const char *name, const char *fileName, std::function<QByteArray(qsizetype)> make) {
        all.append({QString::fromLatin1(name), QString::fromLatin1(fileName), std::move(make)});
    };
    const auto same = [&](const char *name, const char *fileName, const QByteArray &before, const QByteArray &piece, const QByteArray &behind = {}) {
        add(name, fileName, [before, piece, behind](qsizetype bytes) -> QByteArray { return before + repeated(piece, bytes) + behind; });
    };
    for (const auto &[what, piece] : {std::pair("*a_", "*a_ "), std::pair("**a", "**a"), std::pair("*a**b", "*a **b*"), std::pair("[", "["),
             std::pair("![", "!["), std::pair("[a](", "[a]("), std::pair("[a](b)", "![a](b"), std::pair("links", "[a](b) "), std::pair("`", "`a``b"), std::pair("<", "<http:a "), std::pair("<!--", "<!--"),
             std::pair("_", "_a"), std::pair("\\", "\\*"), std::pair(">", "> "), std::pair("#", "# "), std::pair("- ", "- "), std::pair("|", "|-"),
             std::pair("indented items", "\n   - a"), std::pair("rows", "\n| a | b |"), std::pair("headings", "\n# a"), std::pair("spaces", " ")})
        same(qPrintable(u"markdown: "_s + QString::fromLatin1(what)), "a.md", "a ", piece, "\n\nend");
    same("markdown: front matter", "a.md", "---\nkey: ", " ", "a\n---\nend");
    same("markdown: heading of spaces", "a.md", "# a", " ", "a");
    const QByteArray page = "<!DOCTYPE html><html><meta charset=utf-8><body>";
    for (const auto &[what, piece] : {std::pair("paragraphs", "<p>a"), std::pair("deep", "<div>a"), std::pair("deep styles", "<i>a<b>"),
             std::pair("ends", "</i></b>"), std::pair("links", "<a href=x>a</a>"), std::pair("tables", "<table><tr><td>a"), std::pair("rows", "<tr><td rowspan=9>a<td colspan=9>b"),
             std::pair("lists", "<ul><li>a"), std::pair("classes", "<div class='menu share a b c'>a</div>"), std::pair("headings", "<h1>a</h1>"),
             std::pair("articles", "<article>a. </article>"), std::pair("references", "&amp;&#146;"), std::pair("comments", "<!--"), std::pair("lesser", "< <")})
        same(qPrintable(u"html: "_s + QString::fromLatin1(what)), "a.html", page, piece);
    add("html: attributes", "a.html", [page](qsizetype bytes) -> QByteArray {
        QByteArray tag = page + "<p";
        for (int number = 0; tag.size() < bytes; ++number)
            tag += " a" + QByteArray::number(number);
        return tag + ">said</p>";
    });
    add("html: rows that span", "a.html", [page](qsizetype bytes) -> QByteArray {
        return page + "<table><tr>" + QByteArray("<td rowspan=65000>a").repeated(100) + repeated("<tr><td>a", bytes);
    });
    for (const auto &[what, piece] : {std::pair("lines", "a\n"), std::pair("paragraphs", "a\n\n"), std::pair("numbers", "1. a\n\n"), std::pair("one line", "a "),
             std::pair("items", "(a) a;\n"), std::pair("formulas", "The General Assembly,\n\n"), std::pair("annexes", "Annex\n\n1. a\n\n"),
             std::pair("resolutions", "A\n\nThe General Assembly,\n\nAnnex\n\n1. a\n\n"), std::pair("headings", "I. Title\n\nA. Title\n\n"), std::pair("hyphens", "a-\nb"),
             std::pair("pages", "Contents\n\na ... 1\n\n"), std::pair("votes", "[Adopted by a vote\n\n")}) {
        same(qPrintable(u"text: "_s + QString::fromLatin1(what)), "a.txt", {}, piece);
        same(qPrintable(u"text of a resolution: "_s + QString::fromLatin1(what)), "A_RES_99_1.txt", "The General Assembly,\n\nRecalling,\n\n1. Decides;\n\n", piece);
    }
    for (const auto &[what, piece] : {std::pair("paragraphs", "a\\par "), std::pair("groups", "{\\b a"), std::pair("closed groups", "{\\b a}"), std::pair("rows", "\\trowd\\intbl a\\cell\\row "),
             std::pair("characters", "\\u8217?"), std::pair("notes", "{\\footnote a}"), std::pair("fields", "{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt a}}"), std::pair("styles", "{\\stylesheet{\\s1 a;}}")})
        same(qPrintable(u"rtf: "_s + QString::fromLatin1(what)), "a.rtf", "{\\rtf1\\ansi ", piece);
    for (const auto &[what, piece] : {std::pair("paragraphs", "<p>a</p>"), std::pair("numbered", "<paragraph><num>1.</num><content><p>a</p></content></paragraph>"),
             std::pair("rows", "<table><tr><td>a</td></tr></table>"), std::pair("styles", "<p><i>a</i><b>b</b></p>"), std::pair("notes", "<p>a<authorialNote marker=\"1\"><p>b</p></authorialNote></p>"),
             std::pair("headings", "<section><num>I</num><heading>a</heading><p>b</p></section>")})
        add(qPrintable(u"akn: "_s + QString::fromLatin1(what)), "a.xml", [piece = QByteArray(piece)](qsizetype bytes) { return everyformat::aknOf(repeated(piece, bytes)); });
    for (const auto &[what, piece] : {std::pair("paragraphs", "<w:p><w:r><w:t>a</w:t></w:r></w:p>"), std::pair("runs", "<w:r><w:rPr><w:i/></w:rPr><w:t>a</w:t></w:r>"),
             std::pair("rows", "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"), std::pair("items", "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>"),
             std::pair("changes", "<w:p><w:del><w:r><w:delText>a</w:delText></w:r></w:del></w:p>")})
        add(qPrintable(u"docx: "_s + QString::fromLatin1(what)), "a.docx", [piece = QByteArray(piece)](qsizetype bytes) {
            const QByteArray body = repeated(piece, bytes);
            return everyformat::docxOf(piece.startsWith("<w:r>") ? "<w:p>" + body + "</w:p>" : body);
        });
    for (const auto &[what, piece] : {std::pair("paragraphs", "<text:p>a</text:p>"), std::pair("items", "<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>"),
             std::pair("spans", "<text:span>a</text:span>"), std::pair("spaces", "<text:s text:c=\"2\"/>a")})
        add(qPrintable(u"odt: "_s + QString::fromLatin1(what)), "a.odt", [piece = QByteArray(piece)](qsizetype bytes) {
            const QByteArray body = repeated(piece, bytes);
            return everyformat::odtOf(piece.startsWith("<text:s") ? "<text:p>" + body + "</text:p>" : body);
        });
    for (const auto &[what, piece] : {std::pair("paragraphs", "<p>a</p>"), std::pair("asides", "<aside>a</aside>"), std::pair("pictures", "<img alt=\"a\"/>")})
        add(qPrintable(u"epub: "_s + QString::fromLatin1(what)), "a.epub", [piece = QByteArray(piece)](qsizetype bytes) { return everyformat::epubOf("<p>b</p>" + repeated(piece, bytes)); });
    return all;
}

inline QList<WorstWords> words()
{
    QList<WorstWords> all;
    const auto add = [&](const QString &language, const QStringList &pieces) {
        for (const QString &piece : pieces)
            all.append({language + u": "_s + piece.trimmed(), language, piece});
    };
    add(u"en"_s, {u"a "_s, u"A "_s, u"Aa Bb "_s, u"1 "_s, u"1/1 "_s, u"1/"_s, u"a/"_s, u"A/"_s, u"(1) "_s, u"((("_s, u")) "_s, u"[1] "_s, u", "_s, u". "_s, u"- "_s, u"a-"_s, u"’s "_s, u"“"_s, u"” "_s,
        u"“a "_s, u"“a” "_s, u"\"a "_s, u"'a "_s, u"“a,” said Ana Ruiz, "_s, u"Ana Ruiz said: “a "_s, u"said Ana Ruiz "_s, u"Ms. "_s, u"Ms. Ana Ruiz, "_s, u"Mr. Mr. A. "_s, u"Ana Ruiz, Mayor of "_s,
        u"Mayor of Estrany, Ana Ruiz, "_s, u"the Mayor of "_s, u"Mayor "_s, u"Deputy Mayor of the City of "_s, u"Special Rapporteur on the right to "_s, u"Ambassador Ana Ruiz (Estrany) "_s, u"Permanent Representative of "_s,
        u"She said "_s, u"He noted that "_s, u"opened by "_s, u"moderated by Ana Ruiz, "_s, u"speakers: "_s, u"panellists Ana Ruiz and "_s,
        u"France, "_s, u"France and "_s, u"Republic of "_s, u"Bolivia (Plurinational State of), "_s, u"Côte d’Ivoire, "_s, u"the Federal Republic of Germany "_s, u"core group France "_s, u"core group of "_s, u"sponsored by France, "_s,
        u"resolution 24/2 "_s, u"resolutions 24/2, "_s, u"24/2 and "_s, u"resolution "_s, u"its resolution 1325 (2000) of 31 October 2000, "_s, u"resolution 217 A (III) of "_s, u"A/RES/70/1, "_s, u"A/HRC/57/L.1 and Add.1, "_s,
        u"A/HRC/"_s, u"E/CN.4/Sub.2/1999/"_s, u"S/PRST/2000/1–"_s, u"paragraph 11 (j) of "_s, u"paragraphs 1, 2, 3 and "_s, u"para. "_s, u"of the same resolution, "_s, u"the resolution ibid., "_s, u"decision 1/COP.7 of "_s, u"resolutions 24/2 to 24/"_s,
        u"General Assembly resolution "_s, u"Human Rights Council "_s, u"the Council, in its "_s, u"Committee on the Rights of "_s, u"Commission on "_s, u"Ministry of the Interior of the "_s, u"University of "_s, u"Association for the "_s, u"United Cities and "_s,
        u"1 May "_s, u"from 1 to 3 May 2044, "_s, u"May 2044 "_s, u"2044 "_s, u"on 3 May 2044 in Estrany "_s, u"the fifty-seventh session of "_s, u"at its fifty-seventh session, "_s, u"fifty-seventh and fifty-eighth sessions "_s, u"session "_s,
        u"webinar on “a” "_s, u"the webinar "_s, u"a panel discussion on "_s, u"conference entitled “"_s, u"held in Estrany on 3 May 2044 "_s, u"the event "_s,
        u"Requests the Secretary-General to submit a report "_s, u"Requests "_s, u"to submit "_s, u"and requests a "_s, u"and decides that "_s, u"and requests the Office to report to the Council at its fifty-seventh session "_s, u"Decides to "_s, u"shall "_s, u"invites States to "_s, u"by 2030 "_s, u"every two years "_s, u"annually, "_s, u"within existing resources, "_s,
        u"local government "_s, u"local "_s, u"human rights "_s, u"local authorities and cities "_s, u"resolution on local government and human rights "_s, u"entitled “Local government” "_s, u"write to a@b.c "_s, u"a@"_s, u"contact: "_s});
    add(u"fr"_s, {u"résolution 24/2 "_s, u"sa résolution 1325 (2000) du 31 octobre 2000, "_s, u"paragraphe 11 j) de "_s, u"résolutions 24/2, "_s, u"du Conseil "_s, u"la France, "_s, u"l’"_s});
    add(u"es"_s, {u"resolución 24/2 "_s, u"su resolución 1325 (2000), de 31 de octubre de 2000, "_s, u"párrafo 11 j) de "_s, u"resoluciones 24/2, "_s, u"Francia, "_s});
    add(u"ru"_s, {u"резолюция 24/2 "_s, u"своей резолюции 1325 (2000) от 31 октября 2000 года, "_s, u"пункта 11 j) "_s, u"резолюции 24/2, "_s, u"Франция, "_s});
    add(u"ar"_s, {u"القرار 24/2 "_s, u"قراره 1325 (2000) المؤرخ 31 تشرين الأول/أكتوبر 2000، "_s, u"الفقرة 11 "_s, u"القرارات 24/2 و"_s, u"فرنسا، "_s});
    add(u"zh"_s, {u"第24/2号决议"_s, u"2000年10月31日第1325(2000)号决议、"_s, u"第11段"_s, u"第"_s, u"号决议"_s, u"法国、"_s, u"年"_s, u"2000年10月31日"_s});
    return all;
}

/// A text that is one paragraph of these words, about so many units long; with a symbol it is a resolution.
inline model::ReadText textOf(const WorstWords &words, qsizetype size, const QString &symbol)
{
    model::ReadText text;
    text.text.language = words.language;
    text.work.symbol = symbol;
    text.work.symbolKey = symbol;
    model::Passage passage;
    passage.content = QString(u"1. "_s + words.piece.repeated(size / words.piece.size())).trimmed();
    passage.kind = symbol.isEmpty() ? model::PassageKind::Body : model::PassageKind::Operative;
    passage.address = model::Address(u"OP1"_s);
    text.passages.append(passage);
    return text;
}

}
