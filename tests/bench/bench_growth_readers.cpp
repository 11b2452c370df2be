// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether reading PDF and subtitles stays linear on the worst that they can be: each kind of file at 10, 100 and 1,000 kB, and
// how many times longer ten times the bytes take. Fails where that is far more than ten. What Poppler alone needs for the words of
// a PDF is told beside, and taken off.

#include <import/formats/pdf/pdfpages.h>
#include <import/formats/pdf/pdfreader.h>
#include <import/formats/subtitles/subtitlereader.h>

#include <growth.h>

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <functional>

#include <readfile.h>

using namespace Qt::StringLiterals;

namespace {

constexpr double kMostGrowth = 30;  ///< For ten times the bytes.
constexpr double kShortest = 0.004; ///< Seconds; below that a clock tells nothing.

/// A kind of file that could cost too much: the bytes of one of a given size.
struct Worst {
    const char *name;
    std::function<QByteArray(qsizetype)> make;
    bool isPdf = false;
};

QByteArray repeated(qsizetype size, const std::function<QByteArray(qsizetype)> &piece)
{
    QByteArray all;
    for (qsizetype at = 0; all.size() < size; ++at)
        all += piece(at);
    return all;
}

QByteArray pdfOf(const QByteArray &drawing)
{
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
           "4 0 obj<</Length "
        + QByteArray::number(drawing.size()) + ">>stream\n" + drawing
        + "\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj\n"
          "trailer<</Root 1 0 R>>\n%%EOF\n";
}

// Many pages of one drawing each would be many objects; here each page is as full as the drawing makes it.
QByteArray pagesOf(qsizetype size, const std::function<QByteArray(qsizetype)> &drawing)
{
    QByteArray kids;
    QByteArray objects;
    qsizetype number = 4;
    for (qsizetype page = 0; objects.size() < size; ++page) {
        const QByteArray content = drawing(page);
        kids += QByteArray::number(number) + " 0 R ";
        objects += QByteArray::number(number) + " 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents "
            + QByteArray::number(number + 1) + " 0 R/Resources<</Font<</F 3 0 R>>>>>>endobj\n" + QByteArray::number(number + 1)
            + " 0 obj<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream endobj\n";
        number += 2;
    }
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[" + kids + "]/Count "
        + QByteArray::number((number - 4) / 2)
        + ">>endobj\n3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj\n" + objects
        + "trailer<</Root 1 0 R>>\n%%EOF\n";
}

QByteArray at(qsizetype x, qsizetype y, const QByteArray &text, int size = 10)
{
    return "BT /F " + QByteArray::number(size) + " Tf " + QByteArray::number(x) + ' ' + QByteArray::number(y) + " Td (" + text + ") Tj ET\n";
}

QByteArray time(qsizetype second)
{
    return QByteArray::number(second / 3600).rightJustified(2, '0') + ':' + QByteArray::number(second / 60 % 60).rightJustified(2, '0') + ':'
        + QByteArray::number(second % 60).rightJustified(2, '0') + ".000";
}

QByteArray cue(qsizetype second, const QByteArray &text)
{
    return time(second) + " --> " + time(second + 1) + '\n' + text + "\n\n";
}

QList<Worst> pdfKinds()
{
    return {
        {"tiny pieces on one page",
            [](qsizetype size) { return pdfOf(repeated(size, [](qsizetype n) { return at(n * 7 % 590, n * 13 % 830, "a", 4); })); }, true},
        {"one row of pieces",
            [](qsizetype size) { return pdfOf(repeated(size, [](qsizetype n) { return at(n * 31 % 590, 400, "ab", 4); })); }, true},
        {"one word all over a page",
            [](qsizetype size) { return pdfOf(repeated(size, [](qsizetype n) { return at(n * 17 % 560, n * 11 % 830, "lamps", 6); })); }, true},
        {"pages of columns",
            [](qsizetype size) {
                return pagesOf(size, [](qsizetype) {
                    QByteArray page;
                    for (qsizetype column = 0; column < 30; ++column) {
                        for (qsizetype row = 0; row < 60; ++row)
                            page += at(10 + column * 19, 820 - row * 13, "ab cd", 5);
                    }
                    return page;
                });
            },
            true},
        {"pages of notes",
            [](qsizetype size) {
                return pagesOf(size, [](qsizetype n) {
                    QByteArray page = at(72, 760, "A line with the marks of many notes");
                    for (qsizetype note = 0; note < 30; ++note)
                        page += at(260 + note * 9, 764, QByteArray::number(note + 1), 5) + at(72, 500 - note * 12, QByteArray::number(note + 1), 5)
                            + at(80, 498 - note * 12, "See the report of page " + QByteArray::number(n), 8);
                    return page;
                });
            },
            true},
        {"pages of one number",
            [](qsizetype size) { return pagesOf(size, [](qsizetype n) { return at(40, 800, QByteArray::number(n)) + at(40, 20, "12"); }); }, true},
        {"numbers in a margin",
            [](qsizetype size) {
                return pagesOf(size, [](qsizetype) {
                    QByteArray page;
                    for (qsizetype row = 0; row < 60; ++row)
                        page += at(30, 820 - row * 13, QByteArray::number(row + 1), 8) + at(72, 820 - row * 13, "and a line that goes on");
                    return page;
                });
            },
            true},
    };
}

QList<Worst> subtitleKinds()
{
    const QByteArray head = "WEBVTT\n\n";
    const auto vtt = [head](const std::function<QByteArray(qsizetype)> &piece) {
        return [head, piece](qsizetype size) { return head + repeated(size, piece); };
    };
    const auto oneLine = [head](const QByteArray &piece) {
        return [head, piece](qsizetype size) { return head + cue(1, piece.repeated(std::max<qsizetype>(1, size / piece.size()))); };
    };
    return {
        {"cues of one word", vtt([](qsizetype n) { return cue(n, "word"); })},
        {"cues within one second", vtt([](qsizetype) { return cue(1, "word."); })},
        {"cues of a name", vtt([](qsizetype n) { return cue(n, "Ana Ruiz: yes"); })},
        {"names that differ", vtt([](qsizetype n) { return cue(n, "Ana " + QByteArray::number(n) + ": yes"); })},
        {"one cue of many lines", vtt([](qsizetype n) { return n == 0 ? QByteArray("00:01.000 --> 00:02.000\n") : QByteArray("- word\n"); })},
        {"rolling lines", vtt([](qsizetype n) { return cue(n, "line " + QByteArray::number(n) + "\nline " + QByteArray::number(n + 1)); })},
        {"one line of words", oneLine("words ")},
        {"one line of open tags", oneLine("<v ")},
        {"one line of voices", oneLine("<v Ana>a ")},
        {"one line of entities", oneLine("&amp;lt;")},
        {"one line of arrows", oneLine("1:1 --> ")},
        {"one line of marks", oneLine(">> ")},
        {"one line of quotes", oneLine(".\"")},
        {"one line of marks of direction", oneLine("\xE2\x80\xAB\xE2\x80\xAC")},
        {"notes without an end", vtt([](qsizetype) { return QByteArray("NOTE a\nb\n"); })},
    };
}

double popplerAlone(const QByteArray &bytes)
{
    return growth::seconds([&] {
        const auto pages = formats::PdfPages::open(bytes);
        for (int page = 0; pages && page < pages->count(); ++page)
            Q_UNUSED(pages->words(page));
    });
}

/// False where the time grows far faster than the bytes.
bool measure(QTextStream &out, const Worst &kind)
{
    static constexpr std::array<qsizetype, 3> kSizes{10'000, 100'000, 1'000'000};
    double before = 0;
    bool isLinear = true;
    out << kind.name << '\n';
    for (const qsizetype size : kSizes) {
        const QByteArray bytes = kind.make(size);
        double own = growth::seconds([&] {
            const formats::PdfReader pdf;
            const formats::WebVttReader subtitles;
            const formats::Reader &reader = kind.isPdf ? static_cast<const formats::Reader &>(pdf) : subtitles;
            Q_UNUSED(readfile::readWith(reader, {u"worst"_s, bytes, {}}));
        });
        const double poppler = kind.isPdf ? popplerAlone(bytes) : 0;
        own = std::max(0.0, own - poppler);
        const double growth = own / std::max(before, kShortest);
        out << "  " << bytes.size() / 1000 << " kB  " << own << " s  x " << (before > 0 ? growth : 0) << "  (Poppler " << poppler << " s)\n";
        isLinear = isLinear && (before == 0 || growth <= kMostGrowth);
        before = own;
    }
    if (!isLinear)
        out << "  NOT LINEAR\n";
    out.flush();
    return isLinear;
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    bool isLinear = true;
    for (const Worst &kind : pdfKinds() + subtitleKinds())
        isLinear = measure(out, kind) && isLinear;
    return isLinear ? 0 : 1;
}
