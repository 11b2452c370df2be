// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <output/render/contentscanner.h>

#include <QTest>

#include <string>

using namespace std::string_view_literals;
using render::ContentScanner;

/// The content of a PDF page, operation by operation.
class ContentScannerTest : public QObject
{
    Q_OBJECT

private slots:
    void readsOperations()
    {
        const std::string_view content = "q\n0.24 0 0 -.24 0 842 cm % (no) BT\n/F1 12 Tf[(a(b\\))) -3 <0A>2]TJ /P <</MCID 0>> BDC\n+1e1 Td ";
        ContentScanner scanner(content);
        std::vector<double> numbers;
        std::string names;
        std::string all;
        QList<size_t> counts;
        while (scanner.next(numbers)) {
            (names += scanner.name()) += ' ';
            all += scanner.operation();
            counts.append(numbers.size());
        }
        all += scanner.rest();
        QCOMPARE(names, "q cm Tf TJ BDC Td ");
        QCOMPARE(counts, (QList<size_t> {0, 6, 1, 0, 0, 1}));
        QCOMPARE(std::string_view(all), content);
    }

    /// Whatever is cut off, every byte comes out again and reading ends.
    void losesNothingOfBrokenContent()
    {
        const std::string_view whole = "q (a\\(b\\\\) Tj <</A [1 (]) <2>]>> BDC [1 [2] (x)] TJ ] } > ) BI /W 1 ID \xff\xfe EI Q"sv;
        for (size_t length = 0; length <= whole.size(); ++length) {
            const std::string_view content = whole.substr(0, length);
            ContentScanner scanner(content);
            std::vector<double> numbers;
            std::string all;
            while (scanner.next(numbers))
                all += scanner.operation();
            all += scanner.rest();
            QCOMPARE(std::string_view(all), content);
        }
    }
};

QTEST_APPLESS_MAIN(ContentScannerTest)
#include "tst_contentscanner.moc"
