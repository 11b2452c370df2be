// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openedlibrary.h"

#include <application/packs.h>
#include <application/trash.h>
#include <presentation/library/trashcommand.h>
#include <presentation/packs/packeditor.h>
#include <presentation/packs/packexport.h>
#include <presentation/packs/recordfacts.h>

#include <QSettings>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using model::PackItem;
using presentation::PackEditor;

class TestPackEditor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path()); }
    void init()
    {
        m_library = std::make_unique<OpenedLibrary>();
        model::Pack pack;
        pack.title = u"Cities"_s;
        pack.date = QDate(2025, 6, 2);
        pack.items = {note(u"one"_s), note(u"two"_s)};
        m_pack = m_library->run(application::storePack(pack)).value_or(base::PackId());
        m_editor = std::make_unique<PackEditor>(**m_library, m_pack);
    }
    void cleanup()
    {
        m_editor.reset();
        m_library.reset();
    }

    void whatIsChangedIsSavedByItself()
    {
        load();
        m_editor->blocks().append({note(u"three"_s)}, u"Add"_s);
        QTRY_COMPARE(storedWords(), (QStringList {u"one"_s, u"two"_s, u"three"_s}));
        m_editor->blocks().undoStack().undo();
        QTRY_COMPARE(storedWords(), (QStringList {u"one"_s, u"two"_s}));
    }

    void thePagesFollowBeforeItIsSaved()
    {
        load();
        QSignalSpy outlined(m_editor.get(), &PackEditor::outlined);
        m_editor->blocks().append({note(u"three"_s)}, u"Add"_s);
        model::Pack cover = m_editor->cover();
        cover.title = u"Towns"_s;
        m_editor->setCover(cover);
        QVERIFY(outlined.wait());
        QCOMPARE(m_editor->blocks().outline().blocks.size(), 3);
        QCOMPARE(m_editor->blocks().outline().pack.title, u"Towns"_s);
        QCOMPARE(stored().title, u"Cities"_s);
        QCOMPARE(outlined.count(), 1); // Two changes at once are one outline.
        QTRY_COMPARE(stored().title, u"Towns"_s);
    }

    void theCoverIsSavedWithItsBlocks()
    {
        load();
        QSignalSpy changed(m_editor.get(), &PackEditor::titleChanged);
        model::Pack cover = m_editor->cover();
        cover.title = u"Towns"_s;
        m_editor->setCover(cover);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_editor->cover().title, u"Towns"_s);
        QTRY_COMPARE(stored().title, u"Towns"_s);
        QCOMPARE(stored().items.size(), 2);
    }

    void theLastChangesOutliveTheEditor()
    {
        load();
        m_editor->blocks().append({note(u"three"_s)}, u"Add"_s);
        m_editor.reset();
        QTRY_COMPARE(storedWords(), (QStringList {u"one"_s, u"two"_s, u"three"_s}));
    }

    /// Less than the pause of a save after the last key, the pack goes to the trash.
    void whatIsDeletedAtOnceLosesNoEdit()
    {
        load();
        QSignalSpy failed(&**m_library, &presentation::AsyncLibrary::failed);
        m_editor->blocks().append({note(u"three"_s)}, u"Add"_s);
        m_editor->saveNow();
        m_editor->blocks().setWords(2, u"third"_s);
        m_editor->saveNow(); // While the first save is on its way.
        presentation::TrashCommand remove(**m_library, {{model::TrashKind::Pack, m_pack.value()}}, {});
        remove.redo();
        m_editor.reset();
        QTRY_COMPARE(m_library->run(application::trash())->size(), 1);
        remove.undo();
        QTRY_COMPARE(storedWords(), (QStringList {u"one"_s, u"two"_s, u"third"_s}));
        QCOMPARE(failed.count(), 0);
    }

    void aChangeWhileASaveRunsIsNotDoubled()
    {
        load();
        m_editor->blocks().append({note(u"three"_s)}, u"Add"_s);
        // The save begins after the pause; the block changes before its answer is heard, and the editor goes.
        QTest::qWait(620);
        m_editor->blocks().setWords(2, u"third"_s);
        m_editor.reset();
        QTRY_COMPARE(storedWords(), (QStringList {u"one"_s, u"two"_s, u"third"_s}));
    }

    void whatAnotherTabAddsIsTaken()
    {
        load();
        m_editor->blocks().append({note(u"mine"_s)}, u"Add"_s);
        base::PackId added;
        presentation::addToPack(**m_library, this, m_pack, m_library->document().id, {}, [&added](base::PackId id) { added = id; });
        QTRY_COMPARE(added, m_pack);
        QTRY_COMPARE(m_editor->blocks().rowCount(), 4);
        QTRY_COMPARE(stored().items.size(), 4);
        QCOMPARE(stored().items.at(2).text, u"mine"_s);
        QCOMPARE(stored().items.at(3).record, m_library->document().id);
        QVERIFY(!m_editor->locationOf(2).record.isValid());
        QCOMPARE(m_editor->locationOf(3).record, m_library->document().id);
    }

    void thePagesFollowTheSettingsOfAllPacks()
    {
        load();
        const auto design = [this] { return m_editor->blocks().outline().design; };
        presentation::Settings &settings = m_library->settings();
        settings.setValue(presentation::Setting::PackOrganisation, u"Mission of Atlantis"_s);
        QTRY_COMPARE(design().organisation, u"Mission of Atlantis"_s);
        const QStringList goesAlong = presentation::packExport(m_editor->blocks().outline()).goesAlong;
        QVERIFY(goesAlong.join(u' ').contains(u"Mission of Atlantis"_s));
        QVERIFY(!goesAlong.contains(u"On the cover: the logo"_s));
        settings.setValue(presentation::Setting::PackPaper, u"letter"_s);
        QTRY_COMPARE(design().paper, briefing::Paper::Letter);
        // In the middle of an edit too, which is saved all the same.
        QSignalSpy loaded(m_editor.get(), &PackEditor::loaded);
        m_editor->blocks().append({note(u"three"_s)}, u"Add"_s);
        settings.setValue(presentation::Setting::PackFontSize, 12.0);
        QTRY_COMPARE(design().pointSize, 12.0);
        QTRY_COMPARE(storedWords(), (QStringList {u"one"_s, u"two"_s, u"three"_s}));
        // What has nothing to do with the pages brings no new ones.
        QSignalSpy outlined(m_editor.get(), &PackEditor::outlined);
        // The save is told of, and the pages come once more for each who hears it.
        qsizetype before = -1;
        while (before != outlined.count() + loaded.count()) {
            before = outlined.count() + loaded.count();
            QTest::qWait(500);
        }
        settings.setValue(presentation::Setting::PackClassification, u"CONFIDENTIAL"_s);
        QTest::qWait(200);
        QCOMPARE(outlined.count() + loaded.count(), before);
        QCOMPARE(m_editor->cover().classification, QString());
        QCOMPARE(presentation::blankPack(**m_library, u"New"_s).classification, u"CONFIDENTIAL"_s);
        for (const auto setting : {presentation::Setting::PackOrganisation, presentation::Setting::PackPaper, presentation::Setting::PackFontSize,
                 presentation::Setting::PackClassification})
            settings.reset(setting);
        QTRY_COMPARE(design().organisation, QString());
    }

    void anAnnotationIsCountedOnce()
    {
        model::Annotation annotation;
        annotation.id = base::AnnotationId(7);
        annotation.isPrivate = false;
        briefing::Outline outline;
        for (const auto kind : {briefing::Block::Kind::Document, briefing::Block::Kind::Annotation, briefing::Block::Kind::Annotation}) {
            briefing::Block block;
            block.kind = kind;
            block.annotations = {annotation};
            outline.blocks.append(block);
        }
        const QStringList lines = presentation::packExport(outline).goesAlong;
        QVERIFY(lines.contains(u"Annotations that are not private: 1"_s));
        QVERIFY(lines.contains(u"Marks in whole documents, which only paper and PDF show: 1"_s));
    }

private:
    static PackItem note(const QString &words)
    {
        PackItem item;
        item.kind = PackItem::Kind::Note;
        item.text = words;
        return item;
    }

    void load()
    {
        QSignalSpy loaded(m_editor.get(), &PackEditor::loaded);
        m_editor->reload();
        QVERIFY(loaded.wait());
        QVERIFY(m_editor->isLoaded());
        QCOMPARE(m_editor->blocks().rowCount(), 2);
    }

    model::Pack stored() const
    {
        const auto outline = m_library->run(application::packOutline(m_pack, u"en"_s, presentation::packFacts()));
        return outline ? outline->pack : model::Pack();
    }

    QStringList storedWords() const
    {
        QStringList words;
        const model::Pack pack = stored();
        for (const PackItem &item : pack.items)
            words.append(item.text);
        return words;
    }

    QTemporaryDir m_home;
    std::unique_ptr<OpenedLibrary> m_library;
    std::unique_ptr<PackEditor> m_editor;
    base::PackId m_pack;
};

QTEST_MAIN(TestPackEditor)
#include "tst_packeditor.moc"
