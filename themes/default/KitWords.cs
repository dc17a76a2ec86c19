using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Theme.Default;

/// <summary>Words of the kit page and of the way to it.</summary>
internal static class KitWords
{
    public static Bilingual Title { get; } = new("Berkas studi tiru", "Papers for a study visit");
    public static Bilingual Intro { get; } = new(
        "Surat permohonan, KAK, daftar rombongan, daftar pertanyaan yang belum terjawab, susunan acara, notulen, laporan dengan fakta dan sumbernya, rencana tindak lanjut, dan kalender. Kop, nomor, dan tanda tangan tetap kosong untuk aplikasi persuratan.",
        "The papers that a guest from abroad needs: letter of request, delegation, questions not answered yet, programme, figures with their sources, and calendar. Number and signature stay open.");
    public static Bilingual Host { get; } = new("MPP yang dikunjungi", "MPP to be visited");
    public static Bilingual OtherHosts { get; } = new(
        "Pilihan ini memuat MPP pada halaman ini. Untuk MPP lain, buka halaman MPP itu dan ikuti tautannya ke sini, atau pilih bagian lain di bawah.",
        "These are the MPPs of this page. For another one, open the page of that MPP and follow its link to this form, or choose another part below.");
    public static Bilingual Visitor { get; } = new("Daerah yang berkunjung", "Visiting government");
    public static Bilingual VisitorExample { get; } = new("misalnya: Kabupaten …", "for example: City of …");
    public static Bilingual First { get; } = new("Hari pertama", "First day");
    public static Bilingual Days { get; } = new("Lama (hari)", "Length (days)");
    public static Bilingual People { get; } = new("Jumlah orang (boleh kosong)", "Number of people (optional)");
    public static Bilingual Leader { get; } = new("Nama dan jabatan ketua rombongan (boleh kosong)", "Name and post of the head of the delegation (optional)");
    public static Bilingual Contact { get; } = new("Narahubung: jabatan, telepon atau surel kantor (boleh kosong)", "Contact: post, office telephone or mail (optional)");
    public static Bilingual Travellers { get; } = new("Rombongan (boleh kosong)", "Delegation (optional)");
    public static Bilingual TravellersHow { get; } = new("Satu orang satu baris: nama; jabatan; instansi", "One person a line: name; post; agency");
    public static Bilingual Paper { get; } = new("Kertas", "Paper");
    public static Bilingual A4 { get; } = new("A4", "A4");
    public static Bilingual F4 { get; } = new("F4 (folio)", "F4 (folio)");
    public static Bilingual Download { get; } = new("Unduh berkas terisi", "Download the papers, filled in");
    public static Bilingual Private { get; } = new("Diisi di perangkat Anda; tidak ada yang dikirim.", "Filled in on your device; nothing is sent.");
    public static Bilingual Empty { get; } = new("Berkas kosong setiap MPP", "Empty papers of each MPP");
    public static Bilingual EmptyIntro { get; } = new(
        "Satu .zip berisi semua naskah, dengan tempat isian berwarna. Ukuran kertas dapat diubah di pengolah kata atau dengan formulir di atas.",
        "One .zip with all papers; places to fill in are shaded. The size of the paper can be changed in the word processor or with the form above.");
    public static Bilingual TakeEmpty { get; } = new("Unduh berkas kosong", "Download the empty papers");
    public static Bilingual FillIn { get; } = new("Isi berkas dengan nama dan tanggal", "Fill in names and dates");
}
