// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Annotations on the original pages, and a copy of the original with them, as a person does it in the window.
#include "../windowfixture.h"

#include <annotatedpdf.h>

#include <application/annotations.h>
#include <application/imports.h>
#include <application/openlibrary.h>
#include <application/readingcontent.h>
#include <presentation/actions/actionregistry.h>
#include <presentation/reader/annotationcontroller.h>
#include <window/controls/messagebar.h>
#include <window/screens/packs/exportdialog.h>
#include <window/screens/reader/originalpagesview.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/reader/textpane.h>
#include <window/shell/tabs.h>

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QToolTip>
#include <QtTest>

using namespace Qt::StringLiterals;
using model::AnnotationKind;

namespace {

void drawReport(const QString &path)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(72);
    QPainter painter(&writer);
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(11);
    painter.setFont(font);
    const QStringList lines {u"1. The keepers of the harbour count the lamps of every reading room by night and"_s, u"by day, as they have done since the first of them was lit."_s, {},
        u"2. The keepers of the harbour ask the towns to mend their lamps, and they ask the"_s, u"ports to mend their lamps before the winter comes."_s, {},
        u"3. No book leaves the island without the stamp of the keeper of the lighthouse."_s};
    for (qsizetype line = 0; line < lines.size(); ++line)
        painter.drawText(72, 90 + 15 * int(line), lines.at(line));
}

}

class TestAnnotatedCopy : public QObject, protected WindowFixture
{
    Q_OBJECT

public:
    TestAnnotatedCopy()
        : WindowFixture(u"annotated-"_s)
    {
    }

private slots:
    void init()
    {
        newHome();
        VERIFY_RESULT(pipeline::makeSampleLibrary(m_library));
        start();
        makeLibrary();
        QVERIFY(openLibrary());
    }
    void cleanup() { stop(); }

    void annotationsStandOnTheOriginalPage()
    {
        showDocument();
        trigger(u"view.original"_s);
        QTRY_VERIFY(pages() && pages()->pageCount() == 1);
        const auto green = [this] { return pixelsLike([](const QColor &one) { return one.hue() > 80 && one.hue() < 160 && one.saturation() > 20; }); };
        QTRY_VERIFY_WITH_TIMEOUT(green() > 500, 10'000);
        shoot(u"pages-light"_s);
        // A new one stands there at once, and goes with undo. The page gets its size when the panels have theirs.
        int before = 0;
        for (int same = 0; same < 5;) {
            QTest::qWait(100);
            const int now = green();
            same = now == before ? same + 1 : 0;
            before = now;
        }
        model::Annotation more = annotation(AnnotationKind::Highlight, u"the island"_s, {}, false);
        more.colour = model::Colour::Green;
        reader()->annotations().add({more}, u"Highlight"_s);
        QTRY_VERIFY_WITH_TIMEOUT(green() > before + 50, 10'000);
        reader()->undo();
        QTRY_COMPARE(green(), before);
        setLook(u"dark"_s, u"languageAr"_s);
        shoot(u"pages-dark-ar"_s);
        setLook(u"light"_s, u"languageEn"_s);
    }

    void whatAnAnnotationSaysIsToldOnThePage()
    {
        showDocument();
        trigger(u"view.original"_s);
        QTRY_VERIFY(pages() && pages()->pageCount() == 1);
        QTRY_VERIFY_WITH_TIMEOUT(tipAt(QPointF(430, 87)).contains(u"Ask &lt;them&gt;"_s), 10'000);
        QVERIFY(tipAt(QPointF(430, 87)).contains(u"Noé"_s));
        QTRY_VERIFY(tipAt(QPointF(300, 600)).isEmpty());
    }

    void theCopyIsSavedWithWhatWasTicked()
    {
        showDocument();
        trigger(u"file.saveAnnotated"_s);
        auto *what = waitFor<window::ExportDialog>(u"packExport"_s);
        QVERIFY(what);
        QVERIFY(what->findChild<QLabel *>(u"packGoesAlong"_s)->text().contains(u"Annotations that are not private: 2"_s));
        auto *tick = what->findChild<QCheckBox *>(u"packPrivate0"_s);
        QVERIFY(tick && tick->text().contains(u"Xylophonzebra"_s) && !tick->isChecked());
        shoot(*what, u"dialog-light"_s);
        accept(what);
        const QString path = home(u"copy.pdf"_s);
        choose(path);
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"holds 2 annotations"_s), 20'000);
        QCOMPARE(annotatedpdf::qpdfCheck(path), 0);
        QCOMPARE(comments(path), (QStringList {u"Ask <them>"_s, u"Ours"_s}));
        shoot(u"saved"_s);
        // The second time with the private one, over the first copy.
        trigger(u"file.saveAnnotated"_s);
        what = waitFor<window::ExportDialog>(u"packExport"_s);
        QVERIFY(what);
        what->findChild<QCheckBox *>(u"packPrivate0"_s)->setChecked(true);
        accept(what);
        choose(path);
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"holds 3 annotations"_s), 20'000);
        QCOMPARE(comments(path), (QStringList {u"Ask <them>"_s, u"Ours"_s, u"Xylophonzebra"_s}));
    }

    void theDialogStandsInArabicAndDark()
    {
        showDocument();
        setLook(u"dark"_s, u"languageAr"_s);
        trigger(u"file.saveAnnotated"_s);
        auto *what = waitFor<window::ExportDialog>(u"packExport"_s);
        QVERIFY(what);
        QCOMPARE(what->layoutDirection(), Qt::RightToLeft);
        shoot(*what, u"dialog-dark-ar"_s);
        what->reject();
        setLook(u"light"_s, u"languageEn"_s);
        // Leaving it saves nothing, and it can be asked for again.
        QTRY_VERIFY(!m_window->findChild<window::ExportDialog *>(u"packExport"_s));
        trigger(u"file.saveAnnotated"_s);
        QVERIFY(waitFor<window::ExportDialog>(u"packExport"_s));
    }

    void anOriginalIsNotWrittenOver()
    {
        showDocument();
        QFile original(m_report);
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QByteArray before = original.readAll();
        trigger(u"file.saveAnnotated"_s);
        accept(waitFor<window::ExportDialog>(u"packExport"_s));
        choose(m_report);
        QTRY_VERIFY(said().contains(u"is an original, which stays as it is"_s));
        QVERIFY(original.seek(0));
        QCOMPARE(original.readAll(), before);
    }

    void aTextWithoutAPdfIsTold()
    {
        m_window->navigation().openReference(u"A/HRC/RES/57/12"_s);
        QTRY_VERIFY(reader() && reader()->title() == u"57/12");
        trigger(u"file.saveAnnotated"_s);
        QTRY_VERIFY(said().contains(u"was not read from a PDF"_s));
    }

private:
    void trigger(const QString &action) { m_window->actions().action(action)->trigger(); }
    QString said() const { return part<window::MessageBar>(u"messageBar"_s)->text(); }
    window::ReaderPage *reader() const { return m_window->tabs().reader(); }
    window::OriginalPagesView *pages() const { return m_window->findChild<window::OriginalPagesView *>(); }
    template<typename T>
    T *waitFor(const QString &name) const
    {
        [&] { QTRY_VERIFY(part<T>(name)); }();
        return part<T>(name);
    }
    static void accept(window::ExportDialog *dialog)
    {
        QVERIFY(dialog);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    }
    void choose(const QString &path)
    {
        auto *dialog = waitFor<QFileDialog>(u"annotatedCopySave"_s);
        QVERIFY(dialog);
        emit dialog->fileSelected(path);
        delete dialog;
    }
    static QStringList comments(const QString &path)
    {
        QFile file(path);
        QStringList all;
        if (file.open(QIODevice::ReadOnly)) {
            for (const annotatedpdf::Found &found : annotatedpdf::readAll(file.readAll()))
                all.append(found.comment);
        }
        all.sort();
        return all;
    }

    /// A report of one page with three annotations, of which one is private.
    void makeLibrary()
    {
        m_report = home(u"report.pdf"_s);
        drawReport(m_report);
        auto library = application::OpenLibrary::open(m_library, application::OpenLibrary::Access::Write);
        VERIFY_RESULT(library);
        jobs::JobControl control;
        const model::ImportReport report = application::importFiles(*library, {m_report}, {}, control);
        const auto content = library->run(application::readingContent({report.outcomes.first().record, {}, {}, {}}));
        VERIFY_RESULT(content);
        m_content = *content;
        const QList<model::Annotation> all {annotation(AnnotationKind::Highlight, u"reading room by night"_s, u"Ask <them>"_s, false),
            annotation(AnnotationKind::Underline, u"the towns"_s, u"Xylophonzebra"_s, true), annotation(AnnotationKind::ParagraphNote, u"No book"_s, u"Ours"_s, false)};
        VERIFY_RESULT(library->run(application::addAnnotations(all)));
    }
    model::Annotation annotation(AnnotationKind kind, const QString &words, const QString &comment, bool isPrivate) const
    {
        model::Annotation made = application::newAnnotation(kind);
        const auto passage = std::ranges::find_if(m_content.passages, [&words](const model::Passage &one) { return one.content.contains(words); });
        if (passage == m_content.passages.cend())
            qFatal("no such words");
        made.record = m_content.work.id;
        made.text = m_content.text.id;
        made.passage = passage->id;
        made.address = passage->address.text();
        if (model::isOnWords(kind)) {
            made.anchor.exact = words;
            made.anchor.start = int(passage->content.indexOf(words));
            made.anchor.end = made.anchor.start + int(words.size());
        }
        made.colour = kind == AnnotationKind::Highlight ? model::Colour::Green : model::Colour::Red;
        made.author = u"Noé"_s;
        made.comment = comment;
        made.isPrivate = isPrivate;
        return made;
    }
    void showDocument()
    {
        m_window->navigation().openReference(u"#%1"_s.arg(m_content.work.id.value()));
        QTRY_VERIFY(reader() && reader()->content().work.id == m_content.work.id);
        QTRY_COMPARE(reader()->annotations().annotations().size(), 3);
    }
    void setLook(const QString &scheme, const QString &language)
    {
        m_settings->setValue(presentation::Setting::ColourScheme, scheme);
        trigger(u"view."_s + language);
        QCoreApplication::processEvents();
    }
    int pixelsLike(const std::function<bool(const QColor &)> &isLike) const
    {
        const QImage shown = pages()->viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < shown.height(); ++y) {
            for (int x = 0; x < shown.width(); ++x)
                count += isLike(shown.pixelColor(x, y)) ? 1 : 0;
        }
        return count;
    }
    /// What is told where the mouse rests on a place of the first page, in points.
    QString tipAt(QPointF point) const
    {
        QToolTip::hideText();
        for (int y = 0; y < pages()->viewport()->height(); ++y) {
            for (int x = 0; x < pages()->viewport()->width(); x += 4) {
                const auto [page, there] = pages()->placeAt(QPointF(x, y));
                if (page != 0 || (there - point).manhattanLength() > 4)
                    continue;
                QHelpEvent help(QEvent::ToolTip, {x, y}, pages()->viewport()->mapToGlobal(QPoint(x, y)));
                QCoreApplication::sendEvent(pages()->viewport(), &help);
                return QToolTip::text();
            }
        }
        return {};
    }

    QString m_report;
    application::ReadingContent m_content;
};

QTEST_MAIN(TestAnnotatedCopy)
#include "tst_annotatedcopy.moc"
