// Frames the page: header, main content and footer.
export function App() {
  return (
    <main className="mx-auto max-w-page px-4 py-12">
      <h1 className="text-display">What data stack does this company actually need?</h1>
    </main>
  );
}
