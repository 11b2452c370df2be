// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <import/pipeline/importer.h>
#include <library/store/documentqueries.h>
#include <library/store/library.h>
#include <presentation/reader/annotationcontroller.h>
#include <presentation/reader/textloader.h>
#include <presentation/reader/textselection.h>
#include <presentation/settings/settings.h>

#include <testdata.h>

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using presentation::Location;
using presentation::TextLoader;

class TestTextLoader : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void readsAPlaceAndItsPassage();
    void aPlaceInTheSameTextIsNotReadAgain();
    void anotherLanguageKeepsTheParagraph();
    void onlyTheLatestPlaceIsTaken();
    void aChangeOfTheLibraryIsReadAround();
    void whatIsGoneIsAnError();
    void aReadingLibraryTakesNoAnnotation();

private:
    bool load(const Location &place);
    base::PassageId passage(const QString &address) const { return m_loader->content().passageAt(model::Address(address))->id; }

    std::unique_ptr<QTemporaryDir> m_folder;
    presentation::Settings m_settings;
    std::unique_ptr<presentation::AsyncLibrary> m_library;
    std::unique_ptr<presentation::AnnotationController> m_annotations;
    std::unique_ptr<TextLoader> m_loader;
    base::RecordId m_work;
};

void TestTextLoader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto library = library::Library::create(m_folder->filePath(u"library"_s));
    VERIFY_RESULT(library);
    jobs::JobControl control;
    QCOMPARE(pipeline::Importer(**library).import({testdata::fixture(u"gui"_s)}, control).count(model::ImportOutcome::Added), 3);
    const auto work = (*library)->read([](const library::Database &database) {
        return library::DocumentQueries(database).resolve(*model::Reference::parse(u"A/HRC/RES/66/3"_s));
    });
    VERIFY_RESULT(work);
    m_work = work->id;
    m_library = std::make_unique<presentation::AsyncLibrary>(application::OpenLibrary(std::move(*library)), m_settings);
    m_annotations = std::make_unique<presentation::AnnotationController>(*m_library, nullptr);
    m_loader = std::make_unique<TextLoader>(*m_library, *m_annotations, nullptr);
}

void TestTextLoader::cleanup()
{
    m_loader.reset();
    m_annotations.reset();
    m_library.reset();
}

bool TestTextLoader::load(const Location &place)
{
    QSignalSpy loaded(m_loader.get(), &TextLoader::loaded);
    m_loader->load(place);
    return loaded.wait();
}

void TestTextLoader::readsAPlaceAndItsPassage()
{
    QVERIFY(!m_loader->isLoaded());
    QVERIFY(load({m_work, u"en"_s, model::Address(u"OP3"_s), {}}));
    QVERIFY(m_loader->isLoaded());
    QCOMPARE(m_loader->content().text.language, u"en"_s);
    QCOMPARE(m_loader->passage(), passage(u"OP3"_s));
    QVERIFY(load({m_work, u"ar"_s, {}, {}}));
    QVERIFY(!m_loader->passage().isValid());
}

void TestTextLoader::aPlaceInTheSameTextIsNotReadAgain()
{
    QVERIFY(load({m_work, u"en"_s, {}, {}}));
    QSignalSpy loaded(m_loader.get(), &TextLoader::loaded);
    QSignalSpy found(m_loader.get(), &TextLoader::found);
    m_loader->load({m_work, {}, model::Address(u"OP2"_s), {}});
    QCOMPARE(found.count(), 1);
    QCOMPARE(m_loader->passage(), passage(u"OP2"_s));
    m_loader->load({m_work, {}, model::Address(u"OP99"_s), {}});
    QCOMPARE(found.count(), 1); // There is none: the reader stays.
    QVERIFY(m_loader->isLoaded());
    QCOMPARE(loaded.count(), 0);
}

void TestTextLoader::anotherLanguageKeepsTheParagraph()
{
    QVERIFY(load({m_work, u"en"_s, {}, {}}));
    QVERIFY(load({m_work, u"ar"_s, model::Address(u"OP2 (b)"_s), {}}));
    QCOMPARE(m_loader->passage(), passage(u"OP2 (ب)"_s));
}

void TestTextLoader::onlyTheLatestPlaceIsTaken()
{
    QSignalSpy loaded(m_loader.get(), &TextLoader::loaded);
    m_loader->load({m_work, u"en"_s, {}, {}});
    m_loader->load({m_work, u"ar"_s, {}, {}});
    QVERIFY(loaded.wait());
    QTest::qWait(100);
    QCOMPARE(loaded.count(), 1);
    QCOMPARE(m_loader->content().text.language, u"ar"_s);
}

void TestTextLoader::aChangeOfTheLibraryIsReadAround()
{
    QVERIFY(load({m_work, u"en"_s, {}, {}}));
    QSignalSpy loaded(m_loader.get(), &TextLoader::loaded);
    const presentation::TextSelection selection(m_loader->content(), {{passage(u"OP1"_s), 0, 7}});
    m_annotations->setAnnotations(m_loader->content().text.id, {});
    m_annotations->add(selection.annotations(model::Colour::Blue), u"Highlight"_s);
    m_loader->reload(); // Waits for the annotation.
    QTRY_VERIFY(loaded.count() > 0);
    QCOMPARE(loaded.first().first().value<TextLoader::Change>(), TextLoader::Change::Surroundings);
    QCOMPARE(m_loader->content().annotations.size(), 1);
    const base::AnnotationId id = m_annotations->annotations().first().id;
    m_annotations->recolour(id, model::Colour::Red);
    QTRY_COMPARE(m_annotations->find(id)->colour, model::Colour::Red);
    m_annotations->setComment(*m_annotations->find(id), u"Ask"_s, {});
    QTRY_COMPARE(m_annotations->find(id)->comment, u"Ask"_s);
    m_annotations->undoStack().undo();
    QTRY_VERIFY(m_annotations->find(id)->comment.isEmpty());
}

void TestTextLoader::whatIsGoneIsAnError()
{
    QVERIFY(load({m_work, u"en"_s, {}, {}}));
    QSignalSpy failed(m_loader.get(), &TextLoader::failed);
    m_loader->load({base::RecordId(99999), {}, {}, {}});
    QVERIFY(failed.wait());
    QVERIFY(!m_loader->isLoaded());
    QVERIFY(m_loader->error());
    QVERIFY(!m_loader->content().hasText());
    QVERIFY(load({m_work, u"en"_s, {}, {}}));
    QVERIFY(!m_loader->error());
}

void TestTextLoader::aReadingLibraryTakesNoAnnotation()
{
    QVERIFY(load({m_work, u"en"_s, {}, {}}));
    const presentation::TextSelection selection(m_loader->content(), {{passage(u"OP1"_s), 0, 7}});
    m_loader.reset();
    m_annotations.reset();
    m_library.reset();
    auto opened = application::OpenLibrary::open(m_folder->filePath(u"library"_s), application::OpenLibrary::Access::Read);
    VERIFY_RESULT(opened);
    m_library = std::make_unique<presentation::AsyncLibrary>(std::move(*opened), m_settings);
    presentation::AnnotationController annotations(*m_library, nullptr);
    QVERIFY(!annotations.isWritable());
    annotations.add(selection.annotations(model::Colour::Blue), u"Highlight"_s);
    QCOMPARE(annotations.undoStack().count(), 0);
}

QTEST_MAIN(TestTextLoader)
#include "tst_textloader.moc"
